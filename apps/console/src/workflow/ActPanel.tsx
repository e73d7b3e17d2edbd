import { Button, Card, Form, Input, Popconfirm, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useAct } from '../ui/useAct.ts'
import { AddSigner } from './AddSigner.tsx'
import { CopyTo } from './CopyTo.tsx'
import { Transfer } from './Transfer.tsx'

interface Props {
  task: Schemas['WorkflowTask']
  remarks: Record<string, string>
  onDone(): void
}

/** 同意, 退回, 驳回, 转办, 加签. What was typed stays when the platform refuses. */
export function ActPanel({ task, remarks, onDone }: Props) {
  const { t } = useTranslation()
  const { act, busy } = useAct()
  const [form] = Form.useForm<{ comment: string }>()
  const written = Object.fromEntries(Object.entries(remarks).filter(([, text]) => text.trim() !== ''))
  const count = Object.keys(written).length

  const send = async (body: Schemas['WorkflowActInput']) => {
    const send = () => api.POST('/v1/workflow/tasks/{id}/act', { params: { path: { id: task.id } }, body })
    const result = await act(send, { done: t(`workflow.did.${body.action}`), form })
    if (result) onDone()
    return result
  }
  const decide = async (action: 'approve' | 'return' | 'reject') => {
    const comment = (form.getFieldValue('comment') as string | undefined)?.trim() ?? ''
    if (action !== 'approve' && comment === '') {
      form.setFields([{ name: 'comment', errors: [t('workflow.commentMissing')] }])
      form.focusField('comment')
    } else await send({ action, comment, ...(count > 0 ? { remarks: written } : {}) })
  }

  return (
    <Card size="small" title={t('workflow.decide')}>
      <Form form={form} name="act" layout="vertical">
        <Form.Item name="comment" label={t('workflow.comment')} extra={t('workflow.remarkHint', { count })}>
          <Input.TextArea rows={2} maxLength={2000} data-key="comment" />
        </Form.Item>
        <Space wrap>
          <Button type="primary" loading={busy} data-key="a" onClick={() => void decide('approve')}>
            {t('workflow.actions.approve')}
          </Button>
          <Button loading={busy} data-key="r" onClick={() => void decide('return')}>
            {t('workflow.actions.return')}
          </Button>
          <Popconfirm title={t('workflow.rejectSure')} onConfirm={() => decide('reject')}>
            <Button danger>{t('workflow.actions.reject')}</Button>
          </Popconfirm>
          <Transfer task={task} onSubmit={send} />
          <AddSigner onSubmit={send} />
          <CopyTo flow={task.flow} />
        </Space>
      </Form>
    </Card>
  )
}
