import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CoverageTab } from './CoverageTab.tsx'
import { DeskTab } from './DeskTab.tsx'
import { ImportantTab } from './ImportantTab.tsx'
import { LoweringsTab } from './LoweringsTab.tsx'
import { SchemesTab } from './SchemesTab.tsx'

const TABS = {
  desk: DeskTab,
  coverage: CoverageTab,
  lowerings: LoweringsTab,
  important: ImportantTab,
  schemes: SchemesTab,
}
const FILTERS = ['state', 'provider', 'sensitivity', 'grade', 'higher', 'q', 'entry', 'class', 'open']

/** 分类分级: suggestions and their confirmation, progress, requests for a lower grade, important data, schemes. */
export function GradingPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const blank = Object.fromEntries(FILTERS.map((name) => [name, undefined]))
  return (
    <PageShell title={t('grading.title')}>
      <Tabs
        activeKey={filters.tab ?? 'desk'}
        onChange={(tab) => change({ ...blank, tab })}
        destroyOnHidden
        items={Object.entries(TABS).map(([key, Tab]) => ({ key, label: t(`grading.tabs.${key}`), children: <Tab /> }))}
      />
    </PageShell>
  )
}
