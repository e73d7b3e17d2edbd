import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'

const COLOURS = { info: 'blue', warning: 'orange', error: 'red' } as const

/** The log of a run as sentences; it grows while the run goes. */
export function RunLines({ run, live }: { run: string; live: boolean }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['sync', 'lines', run, live],
    queryFn: () =>
      read(api.GET('/v1/connection/runs/{run}/lines', { params: { path: { run }, query: { limit: 500 } } })),
    // what has been read stays while the last lines come
    placeholderData: keepPreviousData,
    refetchInterval: live ? 1000 : false,
  })
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t('sync.noLines')}</p>
        ) : (
          <Timeline
            items={items.map(({ seq, at, tone, text }) => ({
              key: seq,
              color: COLOURS[tone],
              content: (
                <>
                  <span className="mono">{at.slice(11, 19)}</span> {text}
                </>
              ),
            }))}
          />
        )
      }
    </Loaded>
  )
}
