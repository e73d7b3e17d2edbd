import { Popconfirm, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'

/** 中止 and 恢复 of a clock, where law and local setting leave room for it. */
export function Pause({ timer }: { timer: Schemas['WorkflowTimer'] }) {
  const { t } = useTranslation()
  const can = useCan()
  const { act, busy } = useAct()
  const params = { path: { id: timer.id } }
  if (!can('workflow.timer.pause')) return null
  if (timer.state === 'paused')
    return (
      <Popconfirm
        title={t(`workflow.resumeExplain.${timer.pause}`)}
        onConfirm={() =>
          act(() => api.POST('/v1/workflow/timers/{id}/resume', { params }), { done: t('workflow.did.resume') })
        }
      >
        <Button size="small" loading={busy}>
          {t('workflow.actions.resume')}
        </Button>
      </Popconfirm>
    )
  if (timer.pause === 'none' || timer.colour === 'red') return null
  return (
    <ReasonButton
      size="small"
      label={t('workflow.actions.pause')}
      explain={t('workflow.pauseExplain')}
      onSubmit={(reason) =>
        act(() => api.POST('/v1/workflow/timers/{id}/pause', { params, body: { reason } }), {
          done: t('workflow.did.pause'),
        })
      }
    />
  )
}
