import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { api, read } from '../api.ts'
import { Actor } from '../evidence/Actor.tsx'
import { loadActors } from '../evidence/load-actors.ts'
import { JobProgress } from '../ui/JobProgress.tsx'
import { Loaded } from '../ui/Loaded.tsx'
import { moment } from '../ui/moment.ts'
import { PageShell } from '../ui/PageShell.tsx'
import { JobKind } from './JobKind.tsx'
import { JobLog } from './JobLog.tsx'
import { JobState } from './JobState.tsx'

/** One job: how far it is, what came out, or why it failed. */
export function JobPage() {
  const { t } = useTranslation()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const query = useQuery({
    queryKey: ['job', id],
    queryFn: () => read(api.GET('/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (['queued', 'running'].includes(state.data?.state ?? '') ? 1500 : false),
  })
  const by = query.data?.createdBy ?? ''
  const starter = useQuery({ queryKey: ['actors', by], enabled: by !== '', queryFn: () => loadActors([by]) })
  return (
    <PageShell title={query.data?.title ?? t('menu.jobs')}>
      <Loaded query={query}>
        {(job) => (
          <>
            <JobProgress job={id} />
            <Descriptions
              bordered
              size="small"
              column={2}
              style={{ marginTop: 16 }}
              items={[
                { key: 'id', label: t('jobs.id'), children: <span className="mono">{job.id}</span> },
                { key: 'kind', label: t('jobs.kind'), children: <JobKind kind={job.kind} /> },
                { key: 'state', label: t('jobs.state'), children: <JobState state={job.state} /> },
                {
                  key: 'by',
                  label: t('jobs.createdBy'),
                  children:
                    job.createdBy === 'system' ? (
                      t('jobs.origins.system')
                    ) : (
                      <Actor id={job.createdBy} name={starter.data?.[job.createdBy]} />
                    ),
                },
                { key: 'created', label: t('jobs.createdAt'), children: moment(job.createdAt) },
                { key: 'started', label: t('jobs.startedAt'), children: moment(job.startedAt) },
                { key: 'finished', label: t('jobs.finishedAt'), children: moment(job.finishedAt) },
                {
                  key: 'result',
                  label: t('jobs.result'),
                  children: <span className="mono">{job.result ? JSON.stringify(job.result) : '—'}</span>,
                },
              ]}
            />
            <JobLog job={id} running={job.state === 'queued' || job.state === 'running'} />
          </>
        )}
      </Loaded>
    </PageShell>
  )
}
