import { Button, Form, Input, Select } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useEnumerations } from '../catalogue/useEnumerations.ts'
import { useAct } from '../ui/useAct.ts'

const LISTED = ['shareType', 'openType', 'dataLevel', 'updateCycle', 'format'] as const
const NUMBERS = new Set(['shareType', 'openType', 'dataLevel'])

/** Asks for what the record lacks and makes a draft entry. */
export function AdoptForm({ record }: { record: Schemas['HarvestRecord'] }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Record<string, string>>()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const { options } = useEnumerations()
  const missing = Object.keys(record.remarks)
  const adopt = async ({ frontCode, ...values }: Record<string, string>) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
    const content = Object.fromEntries(
      given.map(([field, value]) => [field, NUMBERS.has(field) ? Number(value) : value]),
    )
    const made = await act(
      () =>
        read(
          api.POST('/v1/harvest/records/{record}/adopt', {
            params: { path: { record: record.id } },
            body: { ...(frontCode ? { frontCode } : {}), content },
          }),
        ),
      { form, done: t('harvest.adopted') },
    )
    if (made) void navigate({ to: `/catalogue/${made.entry}` as '/' })
  }
  return (
    <Form
      form={form}
      layout="vertical"
      style={{ maxWidth: 560, marginTop: 16 }}
      onFinish={(values) => void adopt(values)}
    >
      {missing.map((field) => (
        <Form.Item key={field} name={field} label={t(`harvest.labels.${field}`)} extra={record.remarks[field]}>
          {LISTED.some((listed) => listed === field) ? (
            <Select options={options(field)} />
          ) : (
            <Input.TextArea autoSize maxLength={256} />
          )}
        </Form.Item>
      ))}
      <p>{t('harvest.adoptHelp')}</p>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('harvest.adopt')}
      </Button>
    </Form>
  )
}
