import { Button, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'

const STYLES = ['none', 'page', 'offset', 'cursor', 'link'] as const

/** The tables of an interface: where their rows are and how pages follow each other. */
export function HttpTables() {
  const { t } = useTranslation()
  const label = (name: string) => t(`connection.source.http.${name}`)
  return (
    <Form.List name={['config', 'tables']}>
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name: at }) => (
            <fieldset key={key} className="gate">
              <legend>{label('table')}</legend>
              <div className="form-grid">
                <Form.Item name={[at, 'name']} label={label('name')} rules={[{ required: true }]}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item name={[at, 'title']} label={label('title')}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item
                  name={[at, 'path']}
                  label={label('path')}
                  extra={label('pathHelp')}
                  rules={[{ required: true }]}
                >
                  <Input maxLength={1000} spellCheck={false} />
                </Form.Item>
                <Form.Item name={[at, 'rows']} label={label('rows')} extra={label('rowsHelp')}>
                  <Input maxLength={300} spellCheck={false} />
                </Form.Item>
                <Form.Item name={[at, 'total']} label={label('total')} extra={label('totalHelp')}>
                  <Input maxLength={300} spellCheck={false} />
                </Form.Item>
                <Form.Item name={[at, 'key']} label={label('key')}>
                  <Select mode="tags" open={false} tokenSeparators={[',', '，', ' ']} suffixIcon={null} />
                </Form.Item>
                <Since at={at} />
                <Form.Item name={[at, 'paging', 'style']} label={label('style')}>
                  <Select options={STYLES.map((value) => ({ value, label: label(`styles.${value}`) }))} />
                </Form.Item>
                <Form.Item noStyle dependencies={[['config', 'tables', at, 'paging', 'style']]}>
                  {({ getFieldValue }) => (
                    <Paging at={at} style={getFieldValue(['config', 'tables', at, 'paging', 'style'])} />
                  )}
                </Form.Item>
              </div>
              {fields.length > 1 ? (
                <Button size="small" onClick={() => remove(at)}>
                  {label('remove')}
                </Button>
              ) : null}
            </fieldset>
          ))}
          <Button onClick={() => add({ paging: { style: 'none' } })}>{label('add')}</Button>
        </>
      )}
    </Form.List>
  )
}

/** What makes an interface incremental: the parameter that asks for rows from a value on, and the field that the value is of; both or none. */
function Since({ at }: { at: number }) {
  const { t } = useTranslation()
  const label = (name: string) => t(`connection.source.http.${name}`)
  const half = (name: string, other: string) => (
    <Form.Item
      name={[at, 'since', name]}
      label={label(`since.${name}`)}
      extra={label(`since.${name}Help`)}
      dependencies={[['config', 'tables', at, 'since', other]]}
      rules={[
        ({ getFieldValue }) => ({
          required: Boolean(getFieldValue(['config', 'tables', at, 'since', other])),
          message: label('since.both'),
        }),
      ]}
    >
      <Input maxLength={200} spellCheck={false} />
    </Form.Item>
  )
  return (
    <>
      {half('param', 'column')}
      {half('column', 'param')}
    </>
  )
}

function Paging({ at, style }: { at: number; style: (typeof STYLES)[number] | undefined }) {
  const { t } = useTranslation()
  const label = (name: string) => t(`connection.source.http.${name}`)
  const text = (name: string, required = false) => (
    <Form.Item
      key={name}
      name={[at, 'paging', name]}
      label={label(name)}
      extra={t(`connection.source.http.${name}Help`)}
      rules={[{ required }]}
    >
      <Input maxLength={300} spellCheck={false} />
    </Form.Item>
  )
  if (style === 'page' || style === 'offset' || style === 'cursor')
    return (
      <>
        {text('param')}
        {text('sizeParam')}
        <Form.Item name={[at, 'paging', 'size']} label={label('size')}>
          <InputNumber min={1} max={10_000} placeholder="200" />
        </Form.Item>
        {style === 'cursor' ? text('next', true) : null}
      </>
    )
  return style === 'link' ? text('next') : null
}
