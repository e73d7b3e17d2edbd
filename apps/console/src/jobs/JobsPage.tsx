import { Progress, Segmented, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { useCan } from '../session/session.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { JobKind } from './JobKind.tsx'
import { useOutcome } from './useOutcome.ts'
import { JobState } from './JobState.tsx'

type Job = Schemas['Job']
const STATES = ['queued', 'running', 'done', 'failed', 'cancelled']

/** Long work: the own jobs, for the bureau all of them; what runs by schedule is a list of its own. */
export function JobsPage() {
  const { t } = useTranslation()
  const can = useCan()
  const outcome = useOutcome()
  const [{ state, origin = 'people' }, change] = useUrlFilters()
  const all = can('jobs.listAll')
  const asked = { ...(state ? { state } : {}), ...(all ? { origin } : {}) }
  const columns: TableColumnsType<Job> = [
    {
      title: t('jobs.title'),
      render: (_, { id, title, kind }) => (
        <>
          <Go to={`/jobs/${id}`}>{title}</Go>
          <div className="quiet">
            <JobKind kind={kind} />
          </div>
        </>
      ),
    },
    { title: t('jobs.state'), width: 100, render: (_, job) => <JobState state={job.state} /> },
    {
      title: t('jobs.progress'),
      width: 260,
      render: (_, job) =>
        job.state === 'running' ? (
          <>
            <Progress
              size="small"
              aria-label={job.title}
              percent={job.total ? Math.min(99, Math.floor((job.done / job.total) * 100)) : 0}
            />
            <span className="quiet">{job.message}</span>
          </>
        ) : (
          outcome(job) || '—'
        ),
    },
    { title: t('jobs.createdAt'), width: 160, render: (_, job) => moment(job.createdAt) },
    { title: t('jobs.finishedAt'), width: 160, render: (_, job) => moment(job.finishedAt) },
  ]
  return (
    <PageShell title={t('menu.jobs')}>
      <div className="filters">
        {all ? (
          <Segmented
            aria-label={t('jobs.origin')}
            value={origin}
            onChange={(value) => change({ origin: value })}
            options={['people', 'system'].map((value) => ({ value, label: t(`jobs.origins.${value}`) }))}
          />
        ) : null}
        <FilterSelect
          label={t('jobs.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`job.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
      </div>
      <QueryTable<Job>
        label={t('menu.jobs')}
        queryKey={['jobs', asked]}
        rowKey="id"
        size="small"
        columns={columns}
        empty={t('jobs.empty')}
        load={(after) =>
          read(
            api.GET('/v1/jobs', { params: { query: { ...asked, limit: 50, ...(after ? { after } : {}) } as never } }),
          )
        }
      />
    </PageShell>
  )
}
