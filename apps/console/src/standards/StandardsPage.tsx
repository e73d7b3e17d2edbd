import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageShell } from '../ui/PageShell.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { CalendarTab } from './CalendarTab.tsx'
import { CheckTab } from './CheckTab.tsx'
import { CodeListsTab } from './CodeListsTab.tsx'
import { ColumnTypesTab } from './ColumnTypesTab.tsx'
import { ElementsTab } from './ElementsTab.tsx'

const TABS = {
  elements: ElementsTab,
  lists: CodeListsTab,
  types: ColumnTypesTab,
  check: CheckTab,
  calendar: CalendarTab,
}

/** 数据标准: data elements, code lists, column types, identifier checks, working calendar. */
export function StandardsPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  return (
    <PageShell title={t('menu.standards')}>
      <Tabs
        activeKey={filters.tab ?? 'elements'}
        onChange={(tab) => change({ tab, q: undefined, status: undefined, source: undefined })}
        destroyOnHidden
        items={Object.entries(TABS).map(([key, Tab]) => ({
          key,
          label: t(`standards.tabs.${key}`),
          children: <Tab />,
        }))}
      />
    </PageShell>
  )
}
