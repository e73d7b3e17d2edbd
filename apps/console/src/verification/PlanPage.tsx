import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Alert, Button, Empty, Popconfirm, Select } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { useAct } from '../ui/useAct.ts'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { RunResult } from './RunResult.tsx'

/** One plan: start a comparison, and what the last (or a chosen) one found. */
export function PlanPage() {
  const { t } = useTranslation()
  const can = useCan()
  const navigate = useNavigate()
  const { act, busy } = useAct()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const [filters, change] = useUrlFilters()
  const path = { plan: id }
  const query = useQuery({
    queryKey: ['verification', 'plan', id],
    queryFn: () => read(api.GET('/v1/verification/plans/{plan}', { params: { path } })),
  })
  const runs = useQuery({
    queryKey: ['verification', 'runs', id],
    queryFn: () => read(api.GET('/v1/verification/plans/{plan}/runs', { params: { path, query: { limit: 50 } } })),
    refetchInterval: ({ state }) => (state.data?.items[0]?.state === 'queued' ? 1500 : false),
  })
  const [newest] = runs.data?.items ?? []
  const done = runs.data?.items.filter((run) => run.state === 'done') ?? []
  const shown = filters.run ?? done[0]?.id
  const start = () => act(() => read(api.POST('/v1/verification/plans/{plan}/runs', { params: { path } })))
  const drop = async () => {
    await act(() => api.DELETE('/v1/verification/plans/{plan}', { params: { path } }))
    void navigate({ to: '/verification' as '/' })
  }
  return (
    <PageShell
      title={query.data?.name ?? t('verification.title')}
      actions={
        can('verification.plan.edit') ? (
          <>
            <Button type="primary" loading={busy} disabled={newest?.state === 'queued'} onClick={() => void start()}>
              {t('verification.start')}
            </Button>
            <Go to={`/verification/${id}/edit`} as="button">
              {t('verification.edit')}
            </Go>
            <Popconfirm
              title={t('verification.dropExplain')}
              okText={t('verification.drop')}
              onConfirm={() => void drop()}
            >
              <Button danger>{t('verification.drop')}</Button>
            </Popconfirm>
          </>
        ) : null
      }
    >
      <Loaded query={query}>
        {() => (
          <>
            {newest?.state === 'queued' && newest.job ? (
              <JobProgress key={newest.job} job={newest.job} onDone={() => void runs.refetch()} />
            ) : null}
            {newest?.state === 'failed' ? (
              <Alert type="error" showIcon title={newest.error ?? ''} role="alert" />
            ) : null}
            {done.length > 0 ? (
              <div className="filters">
                <Select
                  aria-label={t('verification.chooseRun')}
                  style={{ width: 360 }}
                  value={shown ?? null}
                  options={done.map((run) => ({
                    value: run.id,
                    label: t('verification.runOf', {
                      at: moment(run.startedAt),
                      keys: run.keys,
                      conflicts: run.conflicts,
                    }),
                  }))}
                  onChange={(run: string) => change({ run, field: '', a: '', b: '', loser: '' })}
                />
              </div>
            ) : null}
            {shown ? (
              <RunResult key={shown} run={shown} />
            ) : runs.data && newest?.state !== 'queued' ? (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('verification.neverHint')} />
            ) : null}
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
