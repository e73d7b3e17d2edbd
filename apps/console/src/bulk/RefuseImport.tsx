import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { useAct } from '../ui/useAct.ts'

/** The department does not take over what was filled in for it, and says why. */
export function RefuseImport({ made }: { made: Schemas['CatalogueImport'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reason: string }>()
  if (!can('catalogue.import.refuse')) return null
  const refuse = async (body: { reason: string }) => {
    const params = { path: { import: made.id } }
    const done = await act(() => read(api.POST('/v1/catalogue/imports/{import}/refuse', { params, body })), {
      form,
      done: t('bulk.refusedDone'),
    })
    if (done) setOpen(false)
  }
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('bulk.refuse')}
      </Button>
      <Modal
        open={open}
        title={t('bulk.refuseTitle')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} layout="vertical" onFinish={(values) => void refuse(values)}>
          <Form.Item
            name="reason"
            label={t('bulk.refuseReason')}
            rules={[{ required: true, whitespace: true, message: t('bulk.refuseNeeded') }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
