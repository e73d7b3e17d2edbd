import { Form, Input, InputNumber, Space } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan, useMe } from '../session/session.tsx'
import { FormModal } from '../ui/FormModal.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { useWords } from './useWords.ts'

interface Asked {
  days: number
  reason: string
}

/** 延期: the organisation asks for working days, the bureau answers. */
export function Extension({ timer }: { timer: Schemas['WorkflowTimer'] }) {
  const { t } = useTranslation()
  const words = useWords()
  const can = useCan()
  const { me } = useMe()
  const { act } = useAct()
  const waiting = timer.extensions.find((extension) => extension.state === 'requested')
  const ask = (body: Asked) =>
    read(api.POST('/v1/workflow/timers/{id}/extensions', { params: { path: { id: timer.id } }, body }))
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
  if (!can('workflow.extension.request') || timer.org !== me?.subject.org || timer.extensionLeft === 0) return null
  return (
    <FormModal<Asked>
      size="small"
      label={t('workflow.actions.extend')}
      title={`${t('workflow.actions.extend')} · ${timer.title}`}
      initial={{ days: Math.min(5, timer.extensionLeft) }}
      done={t('workflow.did.extend')}
      send={ask}
    >
      <Form.Item
        name="days"
        label={t('workflow.days')}
        rules={[{ required: true }]}
        extra={t('workflow.extensionLeft', { count: timer.extensionLeft })}
      >
        <InputNumber min={1} max={timer.extensionLeft} />
      </Form.Item>
      <Form.Item
        name="reason"
        label={t('reason.label')}
        rules={[{ required: true, whitespace: true, message: t('reason.missing') }]}
      >
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
    </FormModal>
  )
}
