import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { useNames } from './useNames.ts'

/** What a report compared: the table of a plan, or a capture. */
export function ComparedTable({ report: { plan, capture } }: { report: Schemas['ConnectionReconciliation'] }) {
  const { t } = useTranslation()
  const names = useNames()
  if (capture) return <Go to={`/connection/captures/${capture}`}>{t('sync.captured')}</Go>
  return plan ? <Go to={`/connection/plans/${plan}`}>{names.table(plan)}</Go> : null
}
