/** A worker process of its own, to be killed: `worker.ts URL FILE`. Each run appends start and end to FILE. */
import { appendFileSync } from 'node:fs'
import { openDb } from '@shuyuan/db'
import { z } from 'zod'
import { createJobs } from '../src/index.ts'

const [url = '', file = ''] = process.argv.slice(2)
const jobs = createJobs(openDb(url))
jobs.define({
  kind: 'demo.hold',
  input: z.object({ ms: z.number() }),
  title: () => '占用',
  async run({ jobId }, { ms }) {
    appendFileSync(file, `start ${jobId} ${process.pid} ${Date.now()}\n`)
    await new Promise((ok) => setTimeout(ok, ms))
    appendFileSync(file, `end ${jobId} ${process.pid} ${Date.now()}\n`)
    return process.pid
  },
})
await jobs.start()
process.on('SIGTERM', () => void jobs.stop().then(() => process.exit(0)))
