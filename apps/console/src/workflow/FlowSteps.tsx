import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useWords } from './useWords.ts'

/** The levels of a flow, who decided and who is being waited for. */
export function FlowSteps({ flow }: { flow: Schemas['WorkflowFlow'] }) {
  const { t } = useTranslation()
  const words = useWords()
  const failed = flow.state === 'returned' || flow.state === 'rejected'
  const items = flow.levels.map((level, index) => {
    const people = flow.tasks
      .filter((task) => task.level === index)
      .map((task) => `${task.decidedByName ?? words.role(task.role)} ${words.state(task.state)}`)
    return { title: words.level(level.name), content: people.join(t('workflow.comma')) || t('workflow.notYet') }
  })
  return (
    <Steps
      size="small"
      style={{ marginBottom: 20 }}
      current={flow.state === 'approved' ? flow.levels.length : flow.level}
      status={failed ? 'error' : 'process'}
      items={items}
    />
  )
}
