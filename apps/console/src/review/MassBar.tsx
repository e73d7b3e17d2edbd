import { useQueryClient } from '@tanstack/react-query'
import { Alert, Progress, Space } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { problemText } from '../ui/Problem.tsx'
import { ReasonButton } from '../ui/ReasonButton.tsx'
import type { DeskTask } from './useDesk.ts'

type Outcome = Schemas['WorkflowActOutcome']
/** So many in one request: a second or less, so that the bar moves. */
const BATCH = 25

/** Decides the ticked entries with one comment and says for each that was refused why. */
export function MassBar({ tasks, onDone }: { tasks: DeskTask[]; onDone(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [total, setTotal] = useState(0)
  const [outcomes, setOutcomes] = useState<Outcome[]>([])
  const [stopped, setStopped] = useState<string | null>(null)
  const [titles, setTitles] = useState(new Map<string, string>())

  const decide = (action: 'approve' | 'return') => async (comment: string) => {
    const ids = tasks.map((task) => task.id)
    setTitles(new Map(tasks.map((task) => [task.id, task.title])))
    setTotal(ids.length)
    setOutcomes([])
    setStopped(null)
    const done: Outcome[] = []
    try {
      for (let at = 0; at < ids.length; at += BATCH) {
        const body = { tasks: ids.slice(at, at + BATCH), action, comment }
        done.push(...(await read(api.POST('/v1/workflow/tasks/act-many', { body }))).items)
        setOutcomes([...done])
      }
    } catch (cause) {
      setStopped(problemText(cause))
    }
    onDone()
    await queries.invalidateQueries()
    return done
  }
  const refused = outcomes.filter((outcome) => !outcome.done)
  return (
    <>
      {tasks.length > 0 ? (
        <Space wrap className="mass-bar">
          <span>{t('review.chosen', { count: tasks.length })}</span>
          <ReasonButton
            type="primary"
            size="small"
            optional
            label={t('review.approveMany')}
            explain={t('review.approveManyExplain', { count: tasks.length })}
            onSubmit={decide('approve')}
          />
          <ReasonButton
            size="small"
            label={t('review.returnMany')}
            explain={t('review.returnManyExplain', { count: tasks.length })}
            onSubmit={decide('return')}
          />
        </Space>
      ) : null}
      {total > outcomes.length && !stopped ? (
        <Progress percent={Math.floor((outcomes.length / total) * 100)} aria-label={t('review.massRuns')} />
      ) : null}
      {stopped ? <Alert type="error" showIcon closable title={stopped} /> : null}
      {outcomes.length > 0 ? (
        <Alert
          closable={{ onClose: () => setOutcomes([]) }}
          showIcon
          role="status"
          style={{ marginBottom: 12 }}
          type={refused.length > 0 ? 'warning' : 'success'}
          title={t('review.massDone', { done: outcomes.length - refused.length, refused: refused.length })}
          description={
            refused.length > 0 ? (
              <ul>
                {refused.map((outcome) => (
                  <li key={outcome.task}>
                    {titles.get(outcome.task) ?? outcome.task}: {outcome.title} ({outcome.code})
                  </li>
                ))}
              </ul>
            ) : undefined
          }
        />
      ) : null}
    </>
  )
}
