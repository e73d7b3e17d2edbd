import { randomUUID } from 'node:crypto'
import type { Db, Tx } from '@shuyuan/db'
import { type Clock, newId, systemClock, within } from '@shuyuan/kernel'
import { cancelJob } from './cancel-job.ts'
import { error } from './errors.ts'
import type { JobDefinition, Jobs } from './job.ts'
import { findJob, hasOpenJobs, insertJob } from './job.store.ts'
import { statements } from './queue.ts'
import type { Runtime } from './runtime.ts'
import { openRuntime, startWorkers, type Workers } from './workers.ts'

const QUEUE_STOP_MS = 5000

export interface JobsOptions {
  clock?: Clock
  /** false: this process only enqueues (role `api` or `gateway`) */
  work?: boolean
  /** unexpected errors, for the log */
  onError?(cause: unknown, where: { job?: string; kind?: string }): void
}

/** Long work on the platform's own PostgreSQL. Nothing is opened before the first `enqueue`, `schedule` or `start`. */
export function createJobs(db: Db, options: JobsOptions = {}): Jobs {
  const definitions = new Map<string, JobDefinition<unknown>>()
  let opening: Promise<Runtime> | null = null
  let workers: Promise<Workers> | null = null

  const opened = (): Promise<Runtime> =>
    (opening ??= openRuntime({
      db,
      clock: options.clock ?? systemClock,
      definitions,
      onError: (cause, where) => options.onError?.(cause, where),
    }))

  function definitionOf(kind: string): JobDefinition<unknown> {
    const definition = definitions.get(kind)
    if (!definition) throw error('JOBS_UNKNOWN_KIND', { kind })
    return definition
  }

  return {
    works: options.work !== false,
    define(definition) {
      if (opening)
        throw new Error(`Cannot define job "${definition.kind}": define all kinds before the first job is enqueued`)
      definitions.set(definition.kind, definition as unknown as JobDefinition<unknown>)
    },

    async enqueue(tx: Db | Tx, kind, input, by) {
      const definition = definitionOf(kind)
      const parsed = definition.input.parse(input)
      const { queue, clock } = await opened()
      const id = newId('job')
      const queueId = randomUUID()
      const add = async (db: Db | Tx): Promise<void> => {
        await insertJob(db, {
          id,
          kind,
          title: definition.title(parsed),
          input,
          createdBy: by.id,
          org: by.org,
          createdAt: clock.now(),
          queueId,
        })
        await queue.send(kind, { job: id }, { id: queueId, db: statements(db) })
      }
      await (tx.isTransaction ? add(tx) : tx.transaction().execute(add))
      return id
    },

    async schedule(kind, cron, input) {
      definitionOf(kind).input.parse(input)
      const { queue } = await opened()
      await queue.schedule(kind, cron, { input }, { tz: 'Asia/Shanghai' })
    },

    get: (id) => findJob(db, id),
    cancel: async (id) => cancelJob(await opened(), id),

    async start() {
      const runtime = await opened()
      if (options.work === false) return
      workers ??= startWorkers(runtime)
      await workers
    },

    async stop() {
      if (!opening) return
      const [runtime, running] = [await opening, await workers]
      opening = workers = null
      await running?.stop()
      // the queue waits for its own statements, and a database may be away or locked
      await within(QUEUE_STOP_MS, runtime.queue.stop({ graceful: true, timeout: 2000 }))
      await runtime.claims.close()
    },

    async idle() {
      while (await hasOpenJobs(db)) await new Promise((ok) => setTimeout(ok, 20))
    },
  }
}
