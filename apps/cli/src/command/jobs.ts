import { signedIn } from '../account.ts'
import type { Command } from '../command.ts'

export const jobs: Command = {
  name: 'jobs',
  usage: 'jobs [任务编号]',
  summary: '列出最近的任务，或显示一个任务',
  options: { url: { type: 'string' } },
  async run([id], options) {
    const client = await signedIn(options)
    if (id) {
      const { data } = await client.GET('/v1/jobs/{id}', { params: { path: { id } } })
      console.log(JSON.stringify(data, null, 2))
      return 0
    }
    const { data } = await client.GET('/v1/jobs', { params: { query: { limit: 20 } } })
    for (const job of data?.items ?? [])
      console.log(`${job.id}\t${job.state}\t${job.done}/${job.total ?? '?'}\t${job.title}`)
    return 0
  },
}
