import { Empty, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { moment } from '../ui/moment.ts'
import { useWords } from './useWords.ts'

const COLOURS: Record<string, string> = {
  return: 'orange',
  reject: 'red',
  revoke: 'red',
  approve: 'green',
  publish: 'green',
}

/** Who did what when and why, the latest first. */
export function HistoryTimeline({
  history,
  labelOf = (field) => field,
}: {
  history: Schemas['WorkflowTransition'][]
  /** name of a field that a remark speaks of */
  labelOf?: (field: string) => string
}) {
  const { t } = useTranslation()
  const words = useWords()
  if (history.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('workflow.noHistory')} />
  return (
    <Timeline
      items={history.toReversed().map((line) => ({
        key: line.id,
        color: COLOURS[line.action] ?? 'blue',
        content: (
          <>
            <strong>{words.action(line.action)}</strong> {line.actorName}{' '}
            <time className="quiet" dateTime={line.at}>
              {moment(line.at)}
            </time>
            {line.reason ? <div>{line.reason}</div> : null}
            {Object.entries(line.remarks).map(([field, text]) => (
              <div key={field} className="quiet">
                {t('workflow.remark', { field: labelOf(field), text })}
              </div>
            ))}
          </>
        ),
      }))}
    />
  )
}
