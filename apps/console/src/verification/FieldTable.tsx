import { Button, Empty, Input, Select, Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import type { Draft } from './PlanForm.tsx'

type Field = Draft['fields'][number]
type Line = Field & { at: number }
const KINDS = ['text', 'name', 'id_number', 'code', 'date', 'number', 'phone']

interface Props {
  draft: Draft
  datasets: Schemas['IntakeDataset'][]
  onChange(fields: Field[]): void
}

/** The facts that are compared: which column of which source, how values are made comparable, whose word counts. */
export function FieldTable({ draft, datasets, onChange }: Props) {
  const { t } = useTranslation()
  const { fields, sources } = draft
  const nameOf = (id: string) => datasets.find((dataset) => dataset.id === id)?.name ?? id
  const edit = (at: number, change: Partial<Field>) =>
    onChange(fields.map((field, i) => (i === at ? { ...field, ...change } : field)))
  const columns: TableColumnsType<Line> = [
    {
      title: t('verification.field'),
      render: (_, line) => (
        <Input
          aria-label={t('verification.fieldName', { at: line.at + 1 })}
          value={line.name}
          maxLength={100}
          style={{ width: 130 }}
          onChange={(event) => edit(line.at, { name: event.target.value })}
        />
      ),
    },
    {
      title: t('verification.kind'),
      render: (_, line) => (
        <Select
          aria-label={t('verification.kindOf', { name: line.name })}
          style={{ width: 120 }}
          value={line.kind}
          options={KINDS.map((value) => ({ value, label: t(`verification.kinds.${value}`) }))}
          onChange={(kind: Field['kind']) => edit(line.at, { kind })}
        />
      ),
    },
    ...sources.map(({ dataset }) => ({
      title: nameOf(dataset),
      render: (_: unknown, line: Line) => (
        <Select
          aria-label={t('verification.columnOf', { name: line.name, source: nameOf(dataset) })}
          allowClear
          placeholder={t('verification.silent')}
          style={{ width: 150 }}
          value={line.columns[dataset] ?? null}
          options={(datasets.find((d) => d.id === dataset)?.columns ?? []).map(({ name, title }) => ({
            value: name,
            label: title || name,
          }))}
          onChange={(column: string | null) => {
            const { [dataset]: _, ...rest } = line.columns
            const authority = column === null && line.authority === dataset ? null : (line.authority ?? null)
            edit(line.at, { columns: column ? { ...rest, [dataset]: column } : rest, authority })
          }}
        />
      ),
    })),
    {
      title: t('verification.authority'),
      render: (_, line) => (
        <Select
          aria-label={t('verification.authorityOf', { name: line.name })}
          allowClear
          placeholder={t('verification.byVote')}
          style={{ width: 170 }}
          value={line.authority ?? null}
          options={Object.keys(line.columns).map((id) => ({ value: id, label: nameOf(id) }))}
          onChange={(authority: string | null) => edit(line.at, { authority: authority ?? null })}
        />
      ),
    },
    {
      title: t('list.doing'),
      render: (_, line) => (
        <Button size="small" onClick={() => onChange(fields.filter((_field, i) => i !== line.at))}>
          {t('verification.removeField', { name: line.name })}
        </Button>
      ),
    },
  ]
  const add = () => {
    const blank: Field = { name: '', kind: 'text', codeList: null, columns: {}, authority: null }
    onChange([...fields, blank])
  }
  return (
    <>
      <Table<Line>
        aria-label={t('verification.fields')}
        size="small"
        rowKey="at"
        columns={columns}
        dataSource={fields.map((field, at) => ({ ...field, at }))}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('verification.noFields')} /> }}
      />
      {sources.length > 1 ? (
        <Button onClick={add} style={{ marginTop: 8 }}>
          {t('verification.addField')}
        </Button>
      ) : null}
    </>
  )
}
