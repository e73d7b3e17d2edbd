import '../data-pages.css'
import { DeleteOutlined } from '@ant-design/icons'
import { AutoComplete, Button, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { OrgSelect } from '../ui/OrgSelect.tsx'

/** Lines of value and sub-unit; values of the data are offered. */
export function UnitLines({ values }: { values: { value: string; count: number }[] }) {
  const { t } = useTranslation()
  const options = values.map(({ value, count }) => ({ value, label: t('ticket.routing.valueCount', { value, count }) }))
  return (
    <Form.List
      name="units"
      rules={[
        {
          validator: async (_, lines: { value?: string }[] | undefined) => {
            if (!lines || lines.length === 0) throw new Error(t('ticket.routing.linesMissing'))
            const given = lines.map((line) => line?.value)
            if (new Set(given).size < given.length) throw new Error(t('ticket.routing.twice'))
          },
        },
      ]}
    >
      {(lines, { add, remove }, { errors }) => (
        <fieldset className="lines">
          <legend>{t('ticket.routing.units')}</legend>
          {lines.map(({ key, name }) => (
            <div key={key} style={{ display: 'flex', gap: 12, alignItems: 'baseline' }}>
              <Form.Item
                name={[name, 'value']}
                rules={[{ required: true, whitespace: true, message: t('ticket.routing.valueMissing') }]}
              >
                <AutoComplete
                  aria-label={t('ticket.routing.valueOf', { n: name + 1 })}
                  placeholder={t('ticket.routing.value')}
                  style={{ width: 280 }}
                  options={options}
                  showSearch={{ filterOption: (typed, option) => String(option?.value ?? '').includes(typed) }}
                />
              </Form.Item>
              <span>→</span>
              <Form.Item name={[name, 'org']} rules={[{ required: true, message: t('ticket.toMissing') }]}>
                <OrgSelect
                  aria-label={t('ticket.routing.orgOf', { n: name + 1 })}
                  placeholder={t('ticket.routing.org')}
                  style={{ width: 320 }}
                />
              </Form.Item>
              <Button
                type="text"
                danger
                icon={<DeleteOutlined />}
                aria-label={t('ticket.routing.removeLine', { n: name + 1 })}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          <Button onClick={() => add({})} style={{ marginBottom: 12 }}>
            {t('ticket.routing.addLine')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
