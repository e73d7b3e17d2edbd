import { Button, Form, Input, InputNumber, Modal, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useWords } from './useWords.ts'

/** 延期: the organisation asks for working days, the bureau answers. */
export function Extension({ timer }: { timer: Schemas['WorkflowTimer'] }) {
  const { t } = useTranslation()
  const words = useWords()
  const can = useCan()
  const { me } = useMe()
  const { act, busy } = useAct()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ days: number; reason: string }>()
  const waiting = timer.extensions.find((extension) => extension.state === 'requested')
  const ask = async (body: { days: number; reason: string }) => {
    const send = () => api.POST('/v1/workflow/timers/{id}/extensions', { params: { path: { id: timer.id } }, body })
    if (await act(send, { done: t('workflow.did.extend'), form })) setOpen(false)
  }
  const answer = (action: 'grant' | 'refuse') => (comment: string) =>
    act(
      () =>
        api.POST('/v1/workflow/extensions/{id}/decide', {
          params: { path: { id: waiting?.id ?? '' } },
          body: { action, comment },
        }),
      { done: t('workflow.did.answer') },
    )
  if (waiting && can('workflow.extension.decide'))
    return (
      <Space>
        {(['grant', 'refuse'] as const).map((action) => (
          <ReasonButton
            key={action}
            size="small"
            label={words.action(action)}
            explain={t('workflow.extensionAsked', { days: waiting.days, reason: waiting.reason })}
            optional={action === 'grant'}
            onSubmit={answer(action)}
          />
        ))}
      </Space>
    )
  if (waiting) return <span>{t('workflow.extensionWaits', { days: waiting.days })}</span>
  if (!can('workflow.extension.request') || timer.org !== me?.subject.org) return null
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('workflow.actions.extend')}
      </Button>
      <Modal
        open={open}
        title={t('workflow.actions.extend')}
        okButtonProps={{ loading: busy }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <Form form={form} layout="vertical" initialValues={{ days: 5 }} onFinish={(values) => void ask(values)}>
          <Form.Item name="days" label={t('workflow.days')} rules={[{ required: true }]}>
            <InputNumber min={1} max={30} />
          </Form.Item>
          <Form.Item
            name="reason"
            label={t('reason.label')}
            rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
          >
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
