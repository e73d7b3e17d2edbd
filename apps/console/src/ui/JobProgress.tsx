import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Progress, Space, Typography } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { aside } from '../i18n/mark.ts'
import { api, read, type Schemas } from '../api.ts'
import { useMe } from '../session/session.tsx'
import { useOutcome } from '../jobs/useOutcome.ts'

type Job = Schemas['Job']

/** Follows a job until it ends: bar, message, cancel, and the reason when it failed. */
export function JobProgress({ job: id, onDone }: { job: string; onDone?: (job: Job) => void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { me } = useMe()
  const outcome = useOutcome()
  const { data: job } = useQuery({
    queryKey: ['job', id],
    queryFn: () => read(api.GET('/v1/jobs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && ended(state.data) ? false : 600),
  })
  const finished = job !== undefined && ended(job)
  // whoever looks on has no say
  const mine = job?.createdBy === me?.subject.id || me?.subject.roles.includes('bureau')
  useEffect(() => {
    if (finished && job) onDone?.(job)
  }, [finished])
  if (!job) return null
  if (job.state === 'failed')
    return (
      <Alert type="error" showIcon title={job.error ? `${job.error.title}${aside(job.error.code)}` : t('job.failed')} />
    )
  const percent = job.state === 'done' ? 100 : job.total ? Math.min(99, Math.floor((job.done / job.total) * 100)) : 0
  const cancel = async () => {
    await api.POST('/v1/jobs/{id}/cancel', { params: { path: { id } } })
    await queries.invalidateQueries({ queryKey: ['job', id] })
  }
  return (
    <Space orientation="vertical" style={{ width: '100%' }}>
      <Progress
        percent={percent}
        status={job.state === 'cancelled' ? 'exception' : job.state === 'done' ? 'success' : 'active'}
        aria-label={job.title}
      />
      <Space>
        <Typography.Text type="secondary" aria-live="polite">
          {t(`job.${job.state}`)} {outcome(job)}{' '}
          {job.total && !finished ? `${job.done.toLocaleString()} / ${job.total.toLocaleString()}` : ''}
        </Typography.Text>
        {finished || !mine ? null : (
          <Button size="small" onClick={() => void cancel()}>
            {t('job.cancel')}
          </Button>
        )}
      </Space>
    </Space>
  )
}

function ended(job: Job): boolean {
  return job.state === 'done' || job.state === 'failed' || job.state === 'cancelled'
}
