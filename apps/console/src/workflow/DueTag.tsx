import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

type Colour = Schemas['WorkflowTask']['colour']
const TAGS = { green: 'success', yellow: 'gold', orange: 'orange', red: 'error' } as const

/** A due date in the colour of its limit; the colour is also said in words. */
export function DueTag({ dueOn, colour }: { dueOn: string | null; colour: Colour }) {
  const { t } = useTranslation()
  if (!dueOn) return <span>{t('workflow.noLimit')}</span>
  if (!colour) return <span>{dueOn}</span>
  return (
    <Tag color={TAGS[colour]}>
      {dueOn} {t(`workflow.colours.${colour}`)}
    </Tag>
  )
}
