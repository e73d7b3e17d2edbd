import { useQuery } from '@tanstack/react-query'
import { Timeline } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Loaded } from '../ui/Loaded.tsx'

/** What a job said on its way, followed while it runs. */
export function JobLog({ job, running }: { job: string; running: boolean }) {
  const { t } = useTranslation()
  const query = useQuery({
    queryKey: ['job', job, 'log', running],
    queryFn: () => read(api.GET('/v1/jobs/{id}/log', { params: { path: { id: job } } })),
    refetchInterval: running ? 1500 : false,
  })
  return (
    <section aria-label={t('jobs.log')}>
      <h2 className="section">{t('jobs.log')}</h2>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{t('jobs.noLog')}</p>
          ) : (
            <Timeline
              items={items.map(({ at, text }, i) => ({
                key: String(i),
                content: (
                  <>
                    <time dateTime={at} className="quiet">
                      {at.slice(0, 19).replace('T', ' ')}
                    </time>{' '}
                    {text}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </section>
  )
}
