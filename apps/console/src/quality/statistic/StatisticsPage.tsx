import { Tabs } from 'antd'
import { useTranslation } from 'react-i18next'
import { PageShell } from '../../ui/PageShell.tsx'
import { useUrlFilters } from '../../ui/useUrlFilters.ts'
import { Comparisons } from './Comparisons.tsx'
import { Statistics } from './Statistics.tsx'

/** 指标口径: how departments define statistical items, and where two define the same one differently. */
export function StatisticsPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  return (
    <PageShell title={t('quality.statistic.title')}>
      <Tabs
        activeKey={filters.tab ?? 'compare'}
        onChange={(tab) => change({ tab, name: undefined })}
        destroyOnHidden
        items={[
          { key: 'compare', label: t('quality.statistic.compare'), children: <Comparisons /> },
          { key: 'all', label: t('quality.statistic.all'), children: <Statistics /> },
        ]}
      />
    </PageShell>
  )
}
