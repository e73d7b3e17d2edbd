import type { TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read, type Schemas } from '../api.ts'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Go } from '../ui/Go.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { QueryTable } from '../ui/QueryTable.tsx'
import { useUrlFilters } from '../ui/useUrlFilters.ts'
import { JobState } from './JobState.tsx'

type Job = Schemas['Job']
const STATES = ['queued', 'running', 'done', 'failed', 'cancelled']

/** Long work: the own jobs, for the bureau all of them. */
export function JobsPage() {
  const { t } = useTranslation()
  const [filters, change] = useUrlFilters()
  const columns: TableColumnsType<Job> = [
    {
      title: t('jobs.title'),
      dataIndex: 'title',
      render: (title: string, job) => <Go to={`/jobs/${job.id}`}>{title}</Go>,
    },
    { title: t('jobs.kind'), dataIndex: 'kind', className: 'mono' },
    { title: t('jobs.state'), dataIndex: 'state', render: (state: Job['state']) => <JobState state={state} /> },
    { title: t('jobs.createdAt'), dataIndex: 'createdAt', render: moment },
    { title: t('jobs.finishedAt'), dataIndex: 'finishedAt', render: moment },
  ]
  return (
    <PageShell title={t('menu.jobs')}>
      <div className="filters">
        <FilterSelect
          label={t('jobs.state')}
          value={filters.state}
          options={STATES.map((value) => ({ value, label: t(`job.${value}`) }))}
          onChange={(state) => change({ state })}
        />
      </div>
      <QueryTable<Job>
        label={t('menu.jobs')}
        queryKey={['jobs', filters]}
        rowKey="id"
        columns={columns}
        empty={t('jobs.empty')}
        load={(after) =>
          read(
            api.GET('/v1/jobs', { params: { query: { ...filters, limit: 50, ...(after ? { after } : {}) } as never } }),
          )
        }
      />
    </PageShell>
  )
}
