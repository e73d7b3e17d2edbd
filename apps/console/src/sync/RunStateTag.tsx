import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

type State = Schemas['ConnectionRun']['state']
const COLOURS: Record<State, string> = {
  queued: 'default',
  running: 'processing',
  waiting: 'warning',
  stopped: 'warning',
  done: 'success',
  failed: 'error',
  cancelled: 'default',
}

/** How a run stands. */
export function RunStateTag({ state }: { state: State }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`sync.states.${state}`)}</Tag>
}
