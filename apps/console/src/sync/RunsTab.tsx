import { useTranslation } from 'react-i18next'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { RunCounts } from './RunCounts.tsx'
import { RunTable } from './RunTable.tsx'
import { useNames } from './useNames.ts'

const STATES = ['queued', 'running', 'waiting', 'stopped', 'done', 'failed', 'cancelled']

/** 任务监控: what runs, waits, failed; filters stay in the address. */
export function RunsTab() {
  const { t } = useTranslation()
  const names = useNames()
  const [filters, change] = useUrlFilters()
  const { tab: _, ...own } = filters
  return (
    <>
      <RunCounts />
      <div className="filters">
        <FilterSelect
          label={t('sync.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`sync.states.${value}`) }))}
          onChange={(state) => change({ state })}
        />
        <FilterSelect
          label={t('sync.plan')}
          width={320}
          value={filters.plan}
          options={names.plans.map(({ id, dataset }) => ({
            value: id,
            label: `${names.table(id)} → ${names.dataset(dataset)}`,
          }))}
          onChange={(plan) => change({ plan })}
        />
      </div>
      <RunTable filters={own} />
    </>
  )
}
