import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { DriftsTab } from './DriftsTab.tsx'
import { FreshnessTab } from './FreshnessTab.tsx'
import { LogicalTab } from './LogicalTab.tsx'
import { NewLogical } from './NewLogical.tsx'
import { NewPlan } from './NewPlan.tsx'
import { PlansTab } from './PlansTab.tsx'
import { ReconciliationsTab } from './ReconciliationsTab.tsx'
import { RunsTab } from './RunsTab.tsx'

/** 数据同步: plans, their runs, changes of structure, reconciliations and what is late. */
export function SyncPage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const tabs = [
    { key: 'plans', children: <PlansTab /> },
    { key: 'runs', children: <RunsTab /> },
    { key: 'drifts', children: <DriftsTab /> },
    { key: 'reconciliations', children: <ReconciliationsTab /> },
    { key: 'freshness', children: <FreshnessTab /> },
    { key: 'logical', children: <LogicalTab /> },
  ]
  const none = { state: undefined, plan: undefined, balanced: undefined, stale: undefined, dataset: undefined }
  return (
    <PageShell
      title={t('sync.title')}
      actions={can('connection.plan.edit') ? filters.tab === 'logical' ? <NewLogical /> : <NewPlan /> : null}
    >
      <Tabs
        activeKey={filters.tab ?? 'plans'}
        onChange={(tab) => change({ ...none, tab })}
        destroyOnHidden
        items={tabs.map((tab) => ({ ...tab, label: t(`sync.tabs.${tab.key}`) }))}
      />
    </PageShell>
  )
}
