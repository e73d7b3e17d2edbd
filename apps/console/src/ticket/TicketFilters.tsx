import { useTranslation } from 'react-i18next'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { OrgSelect } from '../ui/OrgSelect.tsx'
import { SearchInput } from '../ui/SearchInput.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

const KINDS = ['quality', 'freshness', 'drift', 'doubt', 'verification', 'reconcile']
const FIGURES = ['inTime', 'overdue', 'returned', 'recurring', 'upheld']

/** What is listed; everything stands in the address. */
export function TicketFilters() {
  const { t } = useTranslation()
  const can = useCan()
  const [filters, change] = useUrlFilters()
  const choice = (name: string, group: string, values: string[]) => (
    <FilterSelect
      label={t(`ticket.${name}`)}
      value={filters[name]}
      options={values.map((value) => ({ value, label: t(`ticket.${group}.${value}`) }))}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <div className="filters">
      <SearchInput label={t('ticket.search')} name="search" />
      {choice('kind', 'kinds', KINDS)}
      {choice('severity', 'severities', ['error', 'warning', 'info'])}
      {choice('colour', 'colours', ['yellow', 'orange', 'red'])}
      {choice('figure', 'figures', FIGURES)}
      {can('ticket.ticket.read-all') ? (
        <OrgSelect
          aria-label={t('ticket.owner')}
          placeholder={t('ticket.owner')}
          value={filters.owner ?? null}
          onChange={(owner?: string) => change({ owner })}
        />
      ) : null}
    </div>
  )
}
