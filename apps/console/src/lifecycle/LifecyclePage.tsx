import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CostsTab } from './CostsTab.tsx'
import { DestructionsTab } from './DestructionsTab.tsx'
import { OverviewTab } from './OverviewTab.tsx'
import { RulesTab } from './RulesTab.tsx'
import { VersionsTab } from './VersionsTab.tsx'

/** Where data lies, how long it is kept, how it ends, and what keeping it costs. */
export function LifecyclePage() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const tabs = [
    { key: 'overview', action: 'lifecycle.rule.read', page: <OverviewTab /> },
    { key: 'versions', action: 'lifecycle.version.read', page: <VersionsTab /> },
    { key: 'rules', action: 'lifecycle.rule.read', page: <RulesTab /> },
    { key: 'destructions', action: 'lifecycle.destruction.read', page: <DestructionsTab /> },
    { key: 'costs', action: 'lifecycle.cost.read', page: <CostsTab /> },
  ].filter(({ action }) => can(action))
  return (
    <PageShell title={t('lifecycle.title')}>
      <Tabs
        activeKey={filters.tab ?? (filters.dataset ? 'versions' : (tabs[0]?.key ?? 'overview'))}
        onChange={(tab) => change({ tab })}
        destroyOnHidden
        items={tabs.map(({ key, page }) => ({ key, label: t(`lifecycle.tabs.${key}`), children: page }))}
      />
    </PageShell>
  )
}
