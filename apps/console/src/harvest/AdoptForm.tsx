import { Button, Form } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { givenContent } from './given-content.ts'
import { LackingFields } from './LackingFields.tsx'

/** Asks for what the record lacks and makes a draft entry. */
export function AdoptForm({ record }: { record: Schemas['HarvestRecord'] }) {
  const { t } = useTranslation()
  const [form] = Form.useForm<Record<string, string>>()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const adopt = async (values: Record<string, string>) => {
    const made = await act(
      () =>
        read(
          api.POST('/v1/harvest/records/{record}/adopt', {
            params: { path: { record: record.id } },
            body: givenContent(values),
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
      <LackingFields remarks={record.remarks} />
      <p>{t('harvest.adoptHelp')}</p>
      <Button type="primary" htmlType="submit" loading={busy}>
        {t('harvest.adopt')}
      </Button>
    </Form>
  )
}
