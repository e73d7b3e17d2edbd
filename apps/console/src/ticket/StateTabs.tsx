import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'

const STATES = ['pending', 'dispatched', 'signed', 'fixing', 'rechecking', 'disputed', 'archived'] as const

/** How many tickets stand where; a click lists them. */
export function StateTabs({ asked }: { asked: Record<string, string | undefined> }) {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const { state: _, order: __, ...query } = asked
  const { data } = useQuery({
    queryKey: ['ticket', 'counts', query],
    queryFn: () => read(api.GET('/v1/ticket/counts', { params: { query: query as never } })),
  })
  const count = (state: (typeof STATES)[number]) => data?.states[state] ?? 0
  const open = STATES.filter((state) => state !== 'archived').reduce((n, state) => n + count(state), 0)
  const options = [
    { value: 'open', label: t('ticket.withCount', { name: t('ticket.states.open'), count: open }) },
    ...STATES.map((state) => ({
      value: state,
      label: t('ticket.withCount', { name: t(`ticket.states.${state}`), count: count(state) }),
    })),
  ]
  return (
    <div style={{ marginBottom: 12, overflowX: 'auto' }}>
      <Segmented
        aria-label={t('ticket.state')}
        options={options}
        value={filters.state ?? 'open'}
        onChange={(state) => change({ state: String(state) })}
      />
    </div>
  )
}
