import { useQuery } from '@tanstack/react-query'
import { Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Go } from '../ui/Go.tsx'

const SHOWN = ['running', 'queued', 'waiting', 'stopped', 'failed', 'done'] as const

/** How many runs stand where; each figure opens its rows. */
export function RunCounts() {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['sync', 'counts'],
    queryFn: () => read(api.GET('/v1/connection/run-counts')),
    refetchInterval: 5000,
  })
  return (
    <div className="harvest-counts">
      {SHOWN.map((state) => (
        <Go key={state} to={`/connection/sync?tab=runs&state=${state}`}>
          <Statistic title={t(`sync.states.${state}`)} value={data?.[state] ?? 0} />
        </Go>
      ))}
    </div>
  )
}
