import { useParams } from '@tanstack/react-router'
import { Card, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { useShow } from '../catalogue/useShow.ts'
import { useCan, useMe } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import { useAct } from '../ui/useAct.ts'
import { CopyTo } from './CopyTo.tsx'
import { FlowSteps } from './FlowSteps.tsx'
import { HistoryTimeline } from './HistoryTimeline.tsx'
import { Matter } from './Matter.tsx'
import { useFlow } from './useFlow.ts'
import { useWords } from './useWords.ts'

/** One approval from beginning to end; its initiator may withdraw it, its organisation may urge. */
export function FlowPage() {
  const { t } = useTranslation()
  const words = useWords()
  const { me } = useMe()
  const can = useCan()
  const { act } = useAct()
  const { nameOf } = useShow()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useFlow(id)
  const flow = query.data
  const running = flow?.state === 'running'
  const params = { path: { id } }
  const urge = (comment: string) =>
    act(() => api.POST('/v1/workflow/flows/{id}/urge', { params, body: { comment } }), { done: t('workflow.did.urge') })
  const withdraw = (comment: string) =>
    act(() => api.POST('/v1/workflow/flows/{id}/withdraw', { params, body: { comment } }), {
      done: t('workflow.did.withdraw'),
    })
  const mayUrge = running && can('workflow.flow.urge')
  const mayWithdraw = running && flow?.initiator === me?.subject.id
  return (
    <PageShell
      title={flow?.title ?? t('workflow.flow')}
      actions={
        <>
          {flow && can('workflow.flow.copy') ? <CopyTo flow={id} /> : null}
          {mayUrge ? (
            <ReasonButton
              label={t('workflow.actions.urge')}
              explain={t('workflow.urgeExplain')}
              optional
              onSubmit={urge}
            />
          ) : null}
          {mayWithdraw ? (
            <ReasonButton
              label={t('workflow.actions.withdraw')}
              explain={t('workflow.withdrawExplain')}
              optional
              danger
              onSubmit={withdraw}
            />
          ) : null}
        </>
      }
    >
      <Loaded query={query}>
        {(found) => (
          <>
            <p>
              {words.kind(found.kind)} <Tag>{words.state(found.state)}</Tag> {found.initiatorName}{' '}
              {moment(found.startedAt)}
            </p>
            <FlowSteps flow={found} />
            <div className="two-columns">
              <div>
                <Matter kind={found.kind} target={found.ref} remarks={lastRemarks(found.tasks)} />
              </div>
              <Card size="small" title={t('workflow.history')}>
                <HistoryTimeline history={found.history} labelOf={nameOf} />
                {found.tasks
                  .filter((task) => task.state === 'open')
                  .map((task) => (
                    <div key={task.id}>
                      <Go to={`/workflow/tasks/${task.id}`}>
                        {t('workflow.openTask', { level: words.level(task.levelName), role: words.role(task.role) })}
                      </Go>
                    </div>
                  ))}
              </Card>
            </div>
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

const lastRemarks = (tasks: { remarks: Record<string, string> }[]) => Object.assign({}, ...tasks.map((t) => t.remarks))
