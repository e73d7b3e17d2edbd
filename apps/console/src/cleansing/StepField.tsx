import { useQuery } from '@tanstack/react-query'
import { Button, Input, InputNumber, Select, Space, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { DatasetSelect } from './DatasetSelect.tsx'
import { PairsField } from './PairsField.tsx'
import { JoinField } from './JoinField.tsx'
import { type Field, useKinds } from './useKinds.ts'

interface Props {
  id: string
  label: string
  field: Field
  value: unknown
  params: Record<string, unknown>
  columns: Schemas['CleansingColumn'][]
  dataset: string
  onChange(value: unknown): void
}

/** The input for one parameter. */
export function StepField(props: Props) {
  const { id, label, field, value, params, columns, onChange } = props
  const { t } = useTranslation()
  const { say } = useKinds()
  const fitting = columns.filter((one) => !field.types || field.types.includes(one.type))
  const options = fitting.map(({ name, title }) => ({
    value: name,
    label: title && title !== name ? `${title}${aside(name)}` : name,
  }))
  const text = typeof value === 'string' ? value : ''
  switch (field.input) {
    case 'columns':
      return (
        <Space.Compact block>
          <Select
            id={id}
            mode="multiple"
            style={{ flex: 1, minWidth: 0 }}
            maxTagCount={6}
            showSearch={{ optionFilterProp: 'label' }}
            value={(value as string[] | undefined) ?? []}
            options={options}
            onChange={onChange}
          />
          <Button onClick={() => onChange(options.map((one) => one.value))}>{t('cleansing.all')}</Button>
        </Space.Compact>
      )
    case 'column':
      return (
        <Select
          id={id}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={field.optional === true}
          value={text || null}
          options={options}
          onChange={(chosen?: string) => onChange(chosen ?? '')}
        />
      )
    case 'words':
      return (
        <Select
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          value={(value as string[] | undefined) ?? []}
          onChange={onChange}
          placeholder={t('cleansing.wordsHint')}
        />
      )
    case 'number':
      return (
        <InputNumber
          id={id}
          min={field.min ?? 0}
          max={field.max ?? 100}
          value={(value as number | undefined) ?? null}
          onChange={onChange}
        />
      )
    case 'switch':
      return <Switch id={id} aria-label={label} checked={value === true} onChange={onChange} />
    case 'choice':
      return (
        <Select
          id={id}
          value={text}
          onChange={onChange}
          options={(field.choices ?? []).map((one) => ({ value: one.value, label: say(one) }))}
        />
      )
    case 'expression':
      return (
        <Input.TextArea
          id={id}
          rows={2}
          className="mono"
          value={text}
          maxLength={2000}
          onChange={({ target }) => onChange(target.value)}
        />
      )
    case 'pairs':
      return <PairsField label={label} value={(value as never[] | undefined) ?? []} onChange={onChange} />
    case 'codeList':
      return <CodeListSelect id={id} value={text} onChange={onChange} />
    case 'dataset':
      return <DatasetSelect id={id} value={text || null} onChange={onChange} />
    case 'keys':
    case 'takes':
      return (
        <JoinField
          label={label}
          of={field.input}
          dataset={String(params.dataset ?? '')}
          columns={columns}
          value={(value as never[] | undefined) ?? []}
          onChange={onChange}
        />
      )
    case 'text':
      return <Input id={id} value={text} maxLength={200} onChange={({ target }) => onChange(target.value)} />
  }
}

function CodeListSelect({ id, value, onChange }: { id: string; value: string; onChange: (value: string) => void }) {
  const { data } = useQuery({
    queryKey: ['standards', 'code-lists', 'all'],
    staleTime: 300_000,
    queryFn: () => read(api.GET('/v1/standards/code-lists', { params: { query: { limit: 500 } as never } })),
  })
  return (
    <Select
      id={id}
      showSearch={{ optionFilterProp: 'label' }}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      options={(data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name}${aside(one.id)}` }))}
    />
  )
}
