import { useQuery } from '@tanstack/react-query'
import { Button, Form, Input, Modal } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

interface Stop {
  reason: string
  agreement?: string
}

/** Stops a service for good: why, and what was agreed with those who hold a grant and filed with the bureau (条例 art. 27). */
export function StopService({ service }: { service: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<Stop>()
  const grants = useQuery({
    queryKey: ['sharing', 'grants', 'of', service],
    enabled: open,
    queryFn: () => read(api.GET('/v1/sharing/grants', { params: { query: { service, limit: 200 } } })),
  })
  const today = dayjs().format('YYYY-MM-DD')
  const inForce = (grants.data?.items ?? []).filter((grant) => grant.state !== 'terminated' && grant.validTo >= today)
  const needed = inForce.length > 0
  const stop = async ({ reason, agreement = '' }: Stop) => {
    const body = { action: 'stop' as const, reason: reason.trim(), ...(agreement.trim() ? { agreement } : {}) }
    const work = () => api.POST('/v1/sharing/services/{service}/state', { params: { path: { service } }, body })
    if (await act(work, { form, done: t('sharing.changed') })) setOpen(false)
  }
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('sharing.serviceActions.stop')}
      </Button>
      <Modal
        open={open}
        title={t('sharing.serviceActions.stop')}
        okText={t('sharing.serviceActions.stop')}
        okButtonProps={{ danger: true, loading: busy, disabled: grants.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('sharing.serviceExplains.stop', { count: inForce.length })}</p>
        <Form form={form} layout="vertical" onFinish={(values) => void stop(values)}>
          <Form.Item
            name="reason"
            label={t('reason.label')}
            rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
          >
            <Input.TextArea rows={2} maxLength={200} showCount autoFocus />
          </Form.Item>
          <Form.Item
            name="agreement"
            label={t('sharing.agreement')}
            extra={t('sharing.agreementHint')}
            rules={[{ required: needed, whitespace: true, message: t('sharing.agreementMissing') }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
