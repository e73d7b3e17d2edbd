import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Descriptions, Progress } from 'antd'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { Go } from '../ui/Go.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { RunActions } from './RunActions.tsx'
import { RunLines } from './RunLines.tsx'
import { RunStateTag } from './RunStateTag.tsx'
import { useNames } from './useNames.ts'

type Run = Schemas['ConnectionRun']
const BUSY = ['queued', 'running']
const STEPS: Run['phase'][] = ['queued', 'describe', 'read', 'load', 'merge', 'reconcile', 'end']

/** One run: how far it is, what it did, why it failed. */
export function RunPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['sync', 'run', id],
    queryFn: () => read(api.GET('/v1/connection/runs/{run}', { params: { path: { run: id } } })),
    refetchInterval: ({ state }) => (state.data && BUSY.includes(state.data.state) ? 1000 : false),
  })
  return (
    <PageShell title={t('sync.run')} actions={query.data ? <RunActions run={query.data} /> : null}>
      <Loaded query={query}>
        {(run) => (
          <>
            {BUSY.includes(run.state) ? (
              <Progress
                percent={Math.round((STEPS.indexOf(run.phase) / (STEPS.length - 1)) * 100)}
                status="active"
                aria-label={t(`sync.phases.${run.phase}`)}
              />
            ) : null}
            {run.state === 'stopped' ? <Stopped plan={run.plan} /> : null}
            {run.error ? (
              <Alert
                type="error"
                showIcon
                title={`${run.error.title}${aside(run.error.code)}`}
                style={{ marginBottom: 12 }}
              />
            ) : null}
            <RunFacts run={run} />
            <RunReport run={run} />
            <h2>{t('sync.lines')}</h2>
            <RunLines run={run.id} live={BUSY.includes(run.state)} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}

function Stopped({ plan }: { plan: string }) {
  const { t } = useTranslation()
  const to = `/connection/sync?tab=drifts&state=open&plan=${plan}`
  return (
    <Alert
      type="warning"
      showIcon
      title={t('sync.stopped')}
      description={<Go to={to}>{t('sync.decideNow')}</Go>}
      style={{ marginBottom: 12 }}
    />
  )
}

function RunReport({ run: { id: run, plan, state } }: { run: Run }) {
  const { t } = useTranslation()
  const { data } = useQuery({
    queryKey: ['sync', 'report-of', run, state],
    queryFn: () => read(api.GET('/v1/connection/reconciliations', { params: { query: { plan, limit: 100 } } })),
  })
  const report = data?.items.find((one) => one.run === run)
  if (!report) return null
  const tone = report.balanced ? 'success' : report.moving ? 'warning' : 'error'
  return (
    <Alert
      type={tone}
      showIcon
      style={{ marginTop: 12 }}
      title={t(report.balanced ? 'sync.balanced' : 'sync.unbalanced')}
      description={<Go to={`/connection/reconciliations/${report.id}`}>{t('sync.openReport')}</Go>}
    />
  )
}

function RunFacts({ run }: { run: Run }) {
  const { t } = useTranslation()
  const names = useNames()
  const number = (value: number) => value.toLocaleString()
  const version = run.published ? (
    <Go to={`/datasets/${run.dataset}/versions/${run.version}`}>{t('sync.openVersion')}</Go>
  ) : (
    t(run.state === 'done' ? 'sync.nothingNew' : 'sync.notYet')
  )
  const facts: [string, React.ReactNode][] = [
    ['plan', <Go to={`/connection/plans/${run.plan}`}>{names.table(run.plan)}</Go>],
    ['dataset', <Go to={`/datasets/${run.dataset}`}>{names.dataset(run.dataset)}</Go>],
    ['state', <RunStateTag state={run.state} />],
    ['phase', t(`sync.phases.${run.phase}`)],
    ['cause', t(`sync.causes.${run.cause}`)],
    ['attempt', run.attempt + 1],
    ['since', run.since ?? t('sync.wholeTable')],
    ['until', run.until ?? '—'],
    ['rowsRead', number(run.rowsRead)],
    ['rate', run.rate === null ? '—' : number(run.rate)],
    ['rowsGood', number(run.rowsGood)],
    ['rowsBad', number(run.rowsBad)],
    ['version', version],
    ['retryAt', moment(run.retryAt)],
    ['startedAt', moment(run.startedAt)],
    ['finishedAt', moment(run.finishedAt)],
  ]
  return (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={facts.map(([key, children]) => ({ key, label: t(`sync.${key}`), children }))}
    />
  )
}
