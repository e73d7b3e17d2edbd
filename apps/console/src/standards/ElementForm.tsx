import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useLevels } from '../grading/useLevels.ts'
import { useAct } from '../ui/useAct.ts'
import { CodeListSelect } from './CodeListSelect.tsx'
import { MASKS } from './masks.ts'

type Element = Schemas['StandardsElement']
const FIELDS = [
  'name',
  'nameEn',
  'pinyin',
  'category',
  'objectClass',
  'property',
  'representation',
  'dataType',
  'format',
  'codeList',
  'identifier',
  'unit',
  'sensitivity',
  'grade',
  'mask',
  'status',
  'submitter',
  'synonyms',
  'definition',
] as const
const NEEDED = ['name', 'category', 'objectClass', 'property', 'representation', 'dataType', 'format', 'definition']
const CLEARED = ['codeList', 'identifier', 'mask']
const CHOICES: Record<string, string[]> = {
  sensitivity: ['none', 'personal', 'sensitive'],
  status: ['draft', 'trial', 'standard', 'retired'],
}
const GROUPS: Record<string, string> = { sensitivity: 'sensitivities', status: 'statuses' }

/** Creates a local data element, or changes one; a change of somebody else in between is refused. */
export function ElementForm({ element, onDone }: { element?: Element; onDone(): void }) {
  const { t } = useTranslation()
  const { levelOf } = useLevels()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Element & { note?: string }>()
  const checks = useQuery({ queryKey: ['checks'], queryFn: () => read(api.GET('/v1/standards/checks')) })
  const save = async () => {
    const all = form.getFieldsValue() as Record<string, unknown>
    // a choice that was cleared is sent as null
    const values = Object.fromEntries(
      Object.entries(all).flatMap(([name, value]) =>
        value !== undefined ? [[name, value]] : CLEARED.includes(name) ? [[name, null]] : [],
      ),
    ) as never
    const send = () =>
      element
        ? api.PATCH('/v1/standards/elements/{id}', {
            params: { path: { id: element.id } },
            body: { ...(values as object), version: element.version },
          })
        : api.POST('/v1/standards/elements', { body: values })
    if (await act<unknown>(send, { done: t('standards.saved'), form })) onDone()
  }
  const control = (field: (typeof FIELDS)[number]): ReactNode => {
    const choices = CHOICES[field]
    if (choices)
      return <Select options={choices.map((value) => ({ value, label: t(`standards.${GROUPS[field]}.${value}`) }))} />
    if (field === 'grade') return <Select options={[1, 2, 3, 4].map((value) => ({ value, label: levelOf(value) }))} />
    if (field === 'mask')
      return <Select allowClear options={MASKS.map((value) => ({ value, label: t(`onboarding.masks.${value}`) }))} />
    if (field === 'identifier')
      return (
        <Select allowClear options={checks.data?.items.map(({ kind, name }) => ({ value: kind, label: name })) ?? []} />
      )
    if (field === 'codeList') return <CodeListSelect />
    if (field === 'synonyms') return <Select mode="tags" />
    if (field === 'definition') return <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
    return <Input maxLength={300} />
  }
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={element ?? { sensitivity: 'none', grade: 1, status: 'draft', synonyms: [] }}
      onFinish={() => void save()}
    >
      <div className="form-grid">
        {FIELDS.map((field) => (
          <Form.Item
            key={field}
            name={field}
            label={t(`standards.fields.${field}`)}
            className={field === 'definition' || field === 'synonyms' ? 'wide' : ''}
            rules={
              NEEDED.includes(field) ? [{ required: true, whitespace: true, message: t('standards.required') }] : []
            }
          >
            {control(field)}
          </Form.Item>
        ))}
        {element ? (
          <Form.Item name="note" label={t('standards.changeNote')} className="wide">
            <Input maxLength={500} />
          </Form.Item>
        ) : null}
      </div>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('standards.save')}
      </Button>
    </Form>
  )
}
