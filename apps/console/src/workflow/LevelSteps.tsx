import { Steps } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { useWords } from './useWords.ts'

type Level = Schemas['WorkflowLevel']

/** Preview of a flow: its levels as steps, with who decides, how, by which clock and when the level is left out. */
export function LevelSteps({ levels, conditions }: { levels: Level[]; conditions: Record<string, string> }) {
  const { t } = useTranslation()
  const words = useWords()
  const who = (assignees: Level['assignees']) =>
    assignees.map(({ role, relation }) => words.assignee(relation, role)).join(t('workflow.comma'))
  const describe = (level: Level) => [
    who(level.assignees),
    level.assignees.length > 1 ? t(`workflow.modes.${level.mode}`) : '',
    level.clock ? t('workflow.definitions.clockOf', { rule: level.clock }) : '',
    level.gate ? t(`workflow.gates.${level.gate}`) : '',
    level.when ? t('workflow.definitions.whenOf', { when: conditions[level.when] ?? level.when }) : '',
    level.mayRepeat ? t('workflow.definitions.mayRepeat') : '',
    level.copies.length > 0 ? t('workflow.definitions.copiesTo', { who: who(level.copies) }) : '',
  ]
  return (
    <Steps
      size="small"
      current={-1}
      items={levels.map((level) => ({
        title: words.level(level.name) || t('workflow.definitions.unnamed'),
        content: describe(level)
          .filter(Boolean)
          .map((line) => <div key={line}>{line}</div>),
      }))}
    />
  )
}
