import { useNavigate } from '@tanstack/react-router'
import { Button, Form, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, ShuyuanError, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { givenContent } from './given-content.ts'
import { LackingFields } from './LackingFields.tsx'

type Values = Record<string, string>

/** Makes a draft entry of what the own book lacks; what the list does not say either is asked for, and only that. */
export function DraftDifference({ difference }: { difference: Schemas['HarvestDifference'] }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const [form] = Form.useForm<Values>()
  const [lacking, setLacking] = useState<Record<string, string> | null>(null)
  const draft = async (values: Values) => {
    const params = { path: { difference: difference.id } }
    const made = await act(
      async () => {
        try {
          return await read(
            api.POST('/v1/harvest/differences/{difference}/draft', { params, body: givenContent(values) }),
          )
        } catch (cause) {
          // the first answer says what to ask for: no refusal yet
          if (lacking !== null || !(cause instanceof ShuyuanError) || cause.code !== 'HARVEST_LACKING') throw cause
          setLacking(cause.fields)
          return null
        }
      },
      { form },
    )
    if (made) void navigate({ to: `/catalogue/${made.entry}` as '/' })
  }
  return (
    <>
      <Button size="small" type="primary" loading={busy && lacking === null} onClick={() => void draft({})}>
        {t('harvest.draft')}
      </Button>
      <Modal
        open={lacking !== null}
        title={t('harvest.draftOf', { title: difference.title })}
        okText={t('harvest.draft')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setLacking(null)}
      >
        <p>{t('harvest.draftHelp')}</p>
        <Form<Values> form={form} layout="vertical" onFinish={(values) => void draft(values)}>
          <LackingFields remarks={lacking ?? {}} />
        </Form>
      </Modal>
    </>
  )
}
