import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

type State = Schemas['Ticket']['state']
const COLOURS: Record<State, string> = {
  pending: 'default',
  dispatched: 'gold',
  signed: 'blue',
  fixing: 'processing',
  rechecking: 'purple',
  disputed: 'orange',
  archived: 'success',
}

/** Where a ticket stands, in colour and in words. */
export function StateTag({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`ticket.states.${state}`)}</Tag>
}
