import { Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { HttpTables } from './HttpTables.tsx'
import { KIND_FIELDS, type KindField } from './kind-fields.ts'

/** Address and credentials of a kind. `kept`: credentials are there already and stay unless typed anew. */
export function ConnectionFields({ kind, kept }: { kind: string; kept: boolean }) {
  return (
    <>
      <div className="form-grid">
        {(KIND_FIELDS[kind] ?? []).map((field) => (
          <OneField key={field.name} field={field} kept={kept} />
        ))}
      </div>
      {kind === 'http' ? <HttpTables /> : null}
    </>
  )
}

function OneField({ field, kept }: { field: KindField; kept: boolean }) {
  const { when, unless } = field
  const [name, value] = when ?? unless ?? []
  if (name === undefined) return <Asked field={field} kept={kept} />
  const path = name.split('.')
  return (
    <Form.Item noStyle dependencies={[path]}>
      {({ getFieldValue }) =>
        (getFieldValue(path) === value) === (when !== undefined) ? <Asked field={field} kept={kept} /> : null
      }
    </Form.Item>
  )
}

function Asked({ field, kept }: { field: KindField; kept: boolean }) {
  const { t, i18n } = useTranslation()
  const { name, input, required = false } = field
  const secret = name.startsWith('secret.')
  const help = `connection.source.help.${name}`
  const extra = secret && kept ? t('connection.source.secretKept') : i18n.exists(help) ? t(help) : undefined
  return (
    <Form.Item
      name={name.split('.')}
      label={t(`connection.source.fields.${name}`)}
      className={input === 'area' ? 'wide' : ''}
      extra={extra}
      rules={required && !(secret && kept) ? [{ required: true, message: t('connection.source.needed') }] : []}
    >
      <Box field={field} />
    </Form.Item>
  )
}

/** The input itself; antd hands value, change and id down through the item. */
function Box({ field: { name, input, options = [] }, ...given }: { field: KindField; id?: string }) {
  const { t } = useTranslation()
  switch (input) {
    case 'number':
      return <InputNumber {...given} min={0} style={{ width: '100%' }} />
    case 'password':
      return <Input.Password {...given} autoComplete="new-password" maxLength={4000} />
    case 'area':
      return <Input.TextArea {...given} rows={4} className="mono" maxLength={20_000} spellCheck={false} />
    case 'select':
      return (
        <Select
          {...given}
          options={options.map((value) => ({ value, label: t(`connection.source.options.${name}.${value}`) }))}
        />
      )
    case 'text':
      return <Input {...given} maxLength={1000} spellCheck={false} autoComplete="off" />
  }
}
