import { Button, Form, Input, Modal } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

const USUAL_DAYS = 10

/** Suspends a grant: why, and until when the consumer has to put things right. */
export function SuspendGrant({ grant }: { grant: string }) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reason: string; rectifyBy: string }>()
  const need = [{ required: true, message: t('sharing.missing') }]
  const suspend = async (values: { reason: string; rectifyBy: string }) => {
    const body = { action: 'suspend' as const, ...values }
    const work = () => api.POST('/v1/sharing/grants/{grant}/state', { params: { path: { grant } }, body })
    if (await act(work, { form, done: t('sharing.changed') })) setOpen(false)
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('sharing.grantActions.suspend')}</Button>
      <Modal
        open={open}
        title={t('sharing.grantActions.suspend')}
        okText={t('sharing.grantActions.suspend')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p>{t('sharing.grantExplains.suspend')}</p>
        <Form
          form={form}
          layout="vertical"
          initialValues={{ rectifyBy: dayjs().add(USUAL_DAYS, 'day').format('YYYY-MM-DD') }}
          onFinish={(values) => void suspend(values)}
        >
          <Form.Item name="reason" label={t('reason.label')} rules={need}>
            <Input.TextArea rows={3} maxLength={200} showCount />
          </Form.Item>
          <Form.Item name="rectifyBy" label={t('sharing.rectifyBy')} rules={need}>
            <Input type="date" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
