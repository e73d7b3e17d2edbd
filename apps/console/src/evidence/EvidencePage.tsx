import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { AuditRun } from './AuditRun.tsx'
import { Checkpoints } from './Checkpoints.tsx'
import { EventSearch } from './EventSearch.tsx'
import { VerifyReceipt } from './VerifyReceipt.tsx'

/** 存证: find what happened, check a receipt, see the log's state, recompute it. */
export function EvidencePage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const tabs = [
    ...(can('evidence.search') ? [{ key: 'search', children: <EventSearch /> }] : []),
    { key: 'verify', children: <VerifyReceipt /> },
    { key: 'log', children: <Checkpoints /> },
    ...(can('evidence.audit') ? [{ key: 'audit', children: <AuditRun /> }] : []),
  ]
  return (
    <PageShell title={t('evidence.title')}>
      <Tabs
        activeKey={filters.tab ?? tabs[0]?.key ?? 'verify'}
        onChange={(tab) => change({ tab })}
        items={tabs.map((tab) => ({ ...tab, label: t(`evidence.tabs.${tab.key}`) }))}
      />
    </PageShell>
  )
}
