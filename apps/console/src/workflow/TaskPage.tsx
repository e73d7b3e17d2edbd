import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Card } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useShow } from '../catalogue/useShow.ts'
import { type Me, useMe } from '../session/session.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { ActPanel } from './ActPanel.tsx'
import { DueTag } from './DueTag.tsx'
import { FlowSteps } from './FlowSteps.tsx'
import { HistoryTimeline } from './HistoryTimeline.tsx'
import { Matter } from './Matter.tsx'
import { useFlow } from './useFlow.ts'
import { useWords } from './useWords.ts'

/** One task: the matter with remarks beside its fields, the decision, and what happened before. */
export function TaskPage() {
  const { t } = useTranslation()
  const words = useWords()
  const { me } = useMe()
  const { nameOf } = useShow()
  const navigate = useNavigate()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [remarks, setRemarks] = useState<Record<string, string>>({})
  const query = useQuery({
    queryKey: ['task', id],
    queryFn: () => read(api.GET('/v1/workflow/tasks/{id}', { params: { path: { id } } })),
  })
  const task = query.data
  const flow = useFlow(task?.flow)
  const mine = task !== undefined && me !== null && isMine(task, me)
  return (
    <PageShell title={task?.title ?? t('workflow.task')}>
      <Loaded query={query}>
        {(found) => (
          <>
            {flow.data ? <FlowSteps flow={flow.data} /> : null}
            <div className="two-columns">
              <div>
                <Matter
                  kind={found.kind}
                  target={found.ref}
                  remarks={mine ? remarks : found.remarks}
                  onRemark={mine ? (field, text) => setRemarks({ ...remarks, [field]: text }) : undefined}
                />
              </div>
              <div>
                <p>
                  {words.kind(found.kind)} · {words.level(found.levelName)}{' '}
                  <DueTag dueOn={found.dueOn} colour={found.colour} />
                </p>
                {mine ? (
                  <ActPanel
                    task={found}
                    remarks={remarks}
                    onDone={() => void navigate({ to: `/workflow/flows/${found.flow}` })}
                  />
                ) : (
                  <Alert
                    type="info"
                    showIcon
                    title={t(found.state === 'open' ? 'workflow.waitsFor' : 'workflow.isDecided', {
                      role: words.role(found.role),
                      state: words.state(found.state),
                    })}
                  />
                )}
                <Card size="small" title={t('workflow.history')} style={{ marginTop: 16 }}>
                  <HistoryTimeline history={flow.data?.history ?? []} labelOf={nameOf} />
                </Card>
              </div>
            </div>
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

/** As the platform judges it; it judges again when somebody acts. */
function isMine(task: Schemas['WorkflowTask'], { subject }: Me): boolean {
  const holds = subject.roles.includes(task.role) && (task.org === null || task.org === subject.org)
  return task.state === 'open' && holds && (task.assignee === null || task.assignee === subject.id)
}
