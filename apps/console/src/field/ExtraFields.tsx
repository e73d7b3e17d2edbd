import { useQuery } from '@tanstack/react-query'
import { Card, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useExtraFields } from './useExtraFields.ts'

type Field = Schemas['CatalogueField']

/** Form fields that the bureau defined, as far as they are asked of an entry of this class and theme. */
export function ExtraFields({ frontCode }: { frontCode: string | null }) {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const typed = Form.useWatch('frontCode', form) as string | undefined
  const theme = Form.useWatch('theme', form) as string | undefined
  const front = frontCode ?? typed ?? ''
  const asked = useExtraFields().filter(
    ({ retiredAt, classes, themes }) =>
      retiredAt === null &&
      (classes.length === 0 || classes.some((start) => front.startsWith(start))) &&
      (themes.length === 0 || themes.includes(theme ?? '')),
  )
  if (asked.length === 0) return null
  return (
    <Card size="small" title={t('field.group')} style={{ marginBottom: 12 }}>
      <div className="form-grid">
        {asked.map((field) => (
          <Form.Item
            key={field.key}
            name={['extra', field.key]}
            label={field.label}
            required={field.required}
            {...(field.hint ? { extra: field.hint } : {})}
          >
            {field.type === 'code' ? <CodeSelect codeList={field.codeList ?? ''} /> : control(field, t)}
          </Form.Item>
        ))}
      </div>
    </Card>
  )
}

function control({ type, options }: Field, t: (key: string) => string): ReactNode {
  if (type === 'number') return <InputNumber style={{ width: '100%' }} />
  if (type === 'date') return <Input type="date" />
  if (type === 'org') return <OrgSelect />
  if (type === 'choice') return <Select allowClear options={options.map((value) => ({ value, label: value }))} />
  if (type === 'boolean')
    return <Select allowClear options={[true, false].map((value) => ({ value, label: t(`field.flags.${value}`) }))} />
  return <Input maxLength={4000} />
}

function CodeSelect({ codeList, ...field }: { codeList: string }) {
  const { data } = useQuery({
    queryKey: ['standards', 'values', codeList],
    staleTime: 300_000,
    queryFn: () =>
      read(
        api.GET('/v1/standards/code-lists/{id}/values', { params: { path: { id: codeList }, query: { limit: 500 } } }),
      ),
  })
  const options = (data?.items ?? []).map(({ code, label }) => ({ value: code, label: `${code} ${label}` }))
  return <Select allowClear showSearch={{ optionFilterProp: 'label' }} options={options} {...field} />
}
