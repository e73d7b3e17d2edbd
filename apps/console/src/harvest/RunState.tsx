import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

const COLOURS = {
  running: 'processing',
  complete: 'success',
  partial: 'warning',
  failed: 'error',
  cancelled: 'default',
}

/** How a run stands; "complete" is said of nothing that left something out. */
export function RunState({ state }: { state: Schemas['HarvestRun']['state'] }) {
  const { t } = useTranslation()
  return <Tag color={COLOURS[state]}>{t(`harvest.runStates.${state}`)}</Tag>
}
