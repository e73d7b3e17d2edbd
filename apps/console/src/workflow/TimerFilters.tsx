import { useTranslation } from 'react-i18next'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { useLimits } from './useLimits.ts'
import { useWords } from './useWords.ts'

const STATES = ['running', 'paused', 'stopped', 'all']
const COLOURS = ['green', 'yellow', 'orange', 'red']

/** What the list of time limits is narrowed to, in the address. */
export function TimerFilters({ state }: { state: string }) {
  const { t } = useTranslation()
  const words = useWords()
  const [filters, change] = useUrlFilters()
  const limits = useLimits()
  return (
    <div className="filters">
      <FilterSelect
        label={t('workflow.timerState')}
        value={state}
        options={STATES.map((value) => ({ value, label: words.state(value) }))}
        onChange={(value) => change({ state: value })}
      />
      <FilterSelect
        label={t('workflow.colour')}
        value={filters.colour}
        options={COLOURS.map((value) => ({ value, label: t(`workflow.colours.${value}`) }))}
        onChange={(colour) => change({ colour })}
      />
      <FilterSelect
        label={t('workflow.rule')}
        width={240}
        value={filters.rule}
        options={limits.map((limit) => ({ value: limit.rule, label: `${limit.name} (${limit.rule})` }))}
        onChange={(rule) => change({ rule })}
      />
      <OrgSelect
        aria-label={t('workflow.who')}
        placeholder={t('workflow.who')}
        value={filters.org ?? null}
        onChange={(org) => change({ org })}
      />
    </div>
  )
}
