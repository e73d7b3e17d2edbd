import { useQuery } from '@tanstack/react-query'
import { Card, Checkbox, Form, Input, InputNumber, Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { ExtraFields } from '../field/ExtraFields.tsx'
import { BasisFields } from './BasisFields.tsx'
import { type Field, GROUPS } from './fields.ts'
import { GateFields } from './GateFields.tsx'
import { useEnumerations } from './useEnumerations.ts'
import { useShow } from './useShow.ts'

const CODES = ['format', 'updateCycle', 'shareMode', 'theme', 'dataClass', 'changeCause']
/** codes that may be left out */
const FREE = ['serviceObject', 'collectMethod', 'sourceTier', 'exchangeMode', 'openMode']
const FIGURES = ['storageGb', 'recordCount']
const FLAGS = ['classified', 'certificate', 'backflow']
const NUMBERS = ['shareType', 'openType', 'dataLevel']
const TEXTS = [
  'abstract',
  'shareScope',
  'usePurpose',
  'useConditions',
  'refusalReason',
  'openConditions',
  'collectBasis',
  'mainSource',
]
const TAGS = ['keywords', 'relatedCodes', 'jointOrgs']

/** The fields of an entry in their groups; without a `frontCode` it is asked for: it is given for life. */
export function EntryFields({ provider, frontCode }: { provider: string; frontCode: string | null }) {
  const { t } = useTranslation()
  const { nameOf } = useShow()
  const enumerations = useEnumerations()
  const query = { org: provider, limit: 200 }
  const duties = useQuery({
    queryKey: ['catalogue', 'duties', provider],
    queryFn: () => read(api.GET('/v1/catalogue/duties', { params: { query } })),
  })
  const systems = useQuery({
    queryKey: ['catalogue', 'systems', provider],
    queryFn: () => read(api.GET('/v1/catalogue/systems', { params: { query } })),
  })
  const registered = (field: Field) => (field === 'duties' ? duties : systems).data?.items ?? []

  const control = (field: Field): ReactNode => {
    if (CODES.includes(field)) return <Select options={enumerations.options(field)} />
    if (FREE.includes(field))
      return <Select options={[{ value: '', label: t('catalogue.unsaid') }, ...enumerations.options(field)]} />
    if (field === 'permissions')
      return <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={enumerations.options(field)} />
    if (FIGURES.includes(field)) return <InputNumber min={0} style={{ width: '100%' }} />
    if (NUMBERS.includes(field)) return <Select options={enumerations.numbers(field)} />
    if (TEXTS.includes(field)) return <Input.TextArea autoSize={{ minRows: 2 }} maxLength={4000} />
    if (TAGS.includes(field)) return <Select mode="tags" tokenSeparators={[',', '\uff0c', '\u3001']} />
    if (field === 'duties' || field === 'systems')
      return (
        <Select
          mode="multiple"
          options={registered(field).map(({ id, name }) => ({ value: id, label: name }))}
          showSearch={{ optionFilterProp: 'label' }}
        />
      )
    return <Input maxLength={200} />
  }
  const item = (field: Field): ReactNode => {
    if (field === 'basis') return <BasisFields key={field} />
    if (field === 'secrecyReview' || field === 'privacyReview') return <GateFields key={field} field={field} />
    if (FLAGS.includes(field))
      return (
        <Form.Item key={field} name={field} valuePropName="checked" label={nameOf(field)}>
          <Checkbox>{t('catalogue.yes')}</Checkbox>
        </Form.Item>
      )
    const required = field === 'name' ? [{ required: true, whitespace: true, message: t('catalogue.required') }] : []
    return (
      <Form.Item
        key={field}
        name={field}
        label={nameOf(field)}
        rules={required}
        className={TEXTS.includes(field) ? 'wide' : ''}
      >
        {control(field)}
      </Form.Item>
    )
  }
  return (
    <>
      {frontCode === null ? (
        <Form.Item
          name="frontCode"
          label={nameOf('frontCode')}
          extra={t('catalogue.frontCodeHint')}
          rules={[{ required: true, message: t('catalogue.required') }]}
        >
          <Input maxLength={40} style={{ width: 300 }} />
        </Form.Item>
      ) : null}
      {Object.entries(GROUPS).map(([group, fields]) => (
        <Card key={group} size="small" title={t(`catalogue.groups.${group}`)} style={{ marginBottom: 12 }}>
          <div className="form-grid">{fields.map(item)}</div>
        </Card>
      ))}
      <ExtraFields frontCode={frontCode} />
    </>
  )
}
