import { Form, Input, InputNumber, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'
import { inputOf, type ParamSchema } from './params.ts'

/** Fields for the parameters of a rule kind, made from its schema. */
export function ParamFields({ schema }: { schema: Record<string, unknown> }) {
  const { t } = useTranslation()
  const { properties = {}, required = [] } = schema as ParamSchema
  return Object.entries(properties).map(([name, field]) => (
    <Form.Item
      key={name}
      name={['params', name]}
      label={t(`quality.params.${name}`, name)}
      extra={field.description}
      valuePropName={inputOf(field) === 'switch' ? 'checked' : 'value'}
      initialValue={field.default}
      rules={required.includes(name) ? [{ required: true, message: t('quality.missing') }] : []}
    >
      <Field schema={field} />
    </Form.Item>
  ))
}

function Field({ schema, ...given }: { schema: ParamSchema; id?: string }) {
  switch (inputOf(schema)) {
    case 'choice':
      return <Select {...given} options={(schema.enum ?? []).map((value) => ({ value, label: value }))} />
    case 'switch':
      return <Switch {...given} />
    case 'number':
      return (
        <InputNumber
          {...given}
          style={{ width: '100%' }}
          {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
          {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
        />
      )
    case 'tags':
    case 'numbers':
      return <Select {...given} mode="tags" open={false} suffixIcon={null} />
    case 'text':
      return <Input {...given} />
    case 'json':
      return <Input.TextArea {...given} rows={3} className="mono" placeholder="{ }" />
  }
}
