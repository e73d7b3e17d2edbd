import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Statistic } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside, mark } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { RunState } from './RunState.tsx'

type Run = Schemas['HarvestRun']
type Refusal = Schemas['HarvestRefusal']

/** The report of one run: progress and cancel while it goes, then what became of every entry; each figure opens its rows. */
export function RunPage() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['harvest', 'run', id],
    queryFn: () => read(api.GET('/v1/harvest/runs/{run}', { params: { path: { run: id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })
  return (
    <PageShell
      title={t('harvest.report')}
      actions={query.data ? <Go to={`/harvest/${query.data.source}`}>{t('harvest.openSource')}</Go> : null}
    >
      <Loaded query={query}>
        {(run) => (
          <>
            {run.state === 'running' && run.job ? (
              <JobProgress job={run.job} onDone={() => void queries.invalidateQueries({ queryKey: ['harvest'] })} />
            ) : null}
            <Outcome run={run} />
            <h2>{t('harvest.refusals')}</h2>
            <QueryTable<Refusal>
              label={t('harvest.refusals')}
              queryKey={['harvest', 'refusals', id, run.counts.refused]}
              rowKey="seq"
              columns={[
                { title: t('harvest.ref'), dataIndex: 'ref' },
                { title: t('harvest.reason'), dataIndex: 'text' },
              ]}
              empty={t('harvest.noRefusals')}
              load={(after) =>
                read(
                  api.GET('/v1/harvest/runs/{run}/refusals', {
                    params: { path: { run: id }, query: { limit: 50, ...(after ? { after } : {}) } },
                  }),
                )
              }
            />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function Outcome({ run }: { run: Run }) {
  const { t } = useTranslation()
  const { counts, fields, shortfall, failure } = run
  const written = counts.added + counts.changed + counts.moved + counts.returned
  const rows: Partial<Record<keyof Run['counts'], string>> = {
    added: `/harvest/records?run=${run.id}`,
    changed: `/harvest/records?run=${run.id}`,
    moved: `/harvest/records?run=${run.id}`,
    returned: `/harvest/records?run=${run.id}`,
    gone: `/harvest/records?run=${run.id}&state=gone`,
    waiting: `/harvest/changes?run=${run.id}`,
    conflicts: `/harvest/changes?run=${run.id}&conflict=true`,
  }
  return (
    <>
      <p>
        <RunState state={run.state} /> {t('harvest.balance', { ...counts, written })}
      </p>
      {failure ? <Alert type="error" showIcon title={`${failure.title}${aside(failure.code)}`} /> : null}
      {shortfall ? <Alert type="warning" showIcon title={shortfall} /> : null}
      {run.notModified ? <Alert type="info" showIcon title={t('harvest.notModified')} /> : null}
      <div className="harvest-counts">
        {(Object.keys(counts) as (keyof Run['counts'])[]).map((key) => {
          const figure = <Statistic title={t(`harvest.counts.${key}`)} value={counts[key]} />
          const to = rows[key]
          return <div key={key}>{to && counts[key] > 0 ? <Go to={to}>{figure}</Go> : figure}</div>
        })}
      </div>
      {Object.keys(fields).length > 0 ? (
        <p>
          {t('harvest.fields')}
          {mark('：')}
          {Object.entries(fields)
            .map(([field, count]) => `${t(`harvest.labels.${field}`, { defaultValue: field })} ${count}`)
            .join(mark('，'))}
        </p>
      ) : null}
    </>
  )
}
