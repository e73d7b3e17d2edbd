import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useAct } from '../ui/useAct.ts'

/** 提出数据需求 for what was not found. */
export function RaiseWant({ question }: { question: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ question: string; purpose: string }>()
  const { act, busy } = useAct()
  const raise = async (body: { question: string; purpose: string }) => {
    const done = await act(() => read(api.POST('/v1/catalogue/wants', { body })), { done: t('search.raised'), form })
    if (done) setOpen(false)
  }
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('search.raise')}
      </Button>
      <Modal
        open={open}
        title={t('search.raise')}
        okText={t('search.send')}
        confirmLoading={busy}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <Form form={form} layout="vertical" initialValues={{ question: question.slice(0, 200) }} onFinish={raise}>
          <Form.Item name="question" label={t('search.wanted')} rules={[{ required: true, max: 200 }]}>
            <Input />
          </Form.Item>
          <Form.Item name="purpose" label={t('search.purpose')} rules={[{ required: true, max: 2000 }]}>
            <Input.TextArea rows={4} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
