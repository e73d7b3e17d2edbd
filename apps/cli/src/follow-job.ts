import type { ShuyuanClient } from '@shuyuan/sdk'
import { showProgress } from './show-progress.ts'

/** Shows a job's progress on one line until it ends. True when it is done. */
export async function followJob(client: ShuyuanClient, id: string): Promise<boolean> {
  const line = showProgress()
  for (;;) {
    const { data: job } = await client.GET('/v1/jobs/{id}', { params: { path: { id } } })
    if (!job) return false
    line.at(job.title, job.done, job.total)
    if (['done', 'failed', 'cancelled'].includes(job.state)) line.end()
    if (job.state === 'done') return true
    if (job.state === 'failed' || job.state === 'cancelled') {
      console.error(
        `${job.title}${job.state === 'failed' ? '失败' : '已取消'}${job.error ? `：${job.error.title}（${job.error.code}）` : ''}`,
      )
      return false
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}
