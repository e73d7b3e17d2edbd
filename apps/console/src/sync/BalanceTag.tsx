import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../api.ts'

/** 平, 不平, or different where the source may have moved on. */
export function BalanceTag({ report }: { report: Schemas['ConnectionReconciliation'] }) {
  const { t } = useTranslation()
  const { balanced, moving } = report
  const colour = balanced ? 'success' : moving ? 'warning' : 'error'
  return <Tag color={colour}>{t(balanced ? 'sync.balances.true' : moving ? 'sync.moved' : 'sync.balances.false')}</Tag>
}
