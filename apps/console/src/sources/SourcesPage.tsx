import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { ArbitrationsTab } from './ArbitrationsTab.tsx'
import { ClustersTab } from './ClustersTab.tsx'

const TABS = { clusters: ClustersTab, arbitrations: ArbitrationsTab }

/** 一数一源: items that several departments register, and the arbitration of their source. */
export function SourcesPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  return (
    <PageShell title={t('sources.title')}>
      <Tabs
        activeKey={filters.tab ?? 'clusters'}
        onChange={(tab) => change({ tab, state: undefined, org: undefined, q: undefined, mine: undefined })}
        destroyOnHidden
        items={Object.entries(TABS).map(([key, Tab]) => ({ key, label: t(`sources.tabs.${key}`), children: <Tab /> }))}
      />
    </PageShell>
  )
}
