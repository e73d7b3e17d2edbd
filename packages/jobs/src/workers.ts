import { within } from '@shuyuan/kernel'
import { openClaims } from './claims.ts'
import { createKindQueues, openQueue } from './queue.ts'
import { recoverJobs } from './recover-jobs.ts'
import { type Handed, runJob } from './run-job.ts'
import { DEFAULT_RETRIES, type Runtime } from './runtime.ts'

/** Notices wake workers at once; polling is the floor under a lost notice. */
const POLL_SECONDS = 10
const POLL_WITHOUT_NOTICES_SECONDS = 1
const LOOK_MS = 1500
const STOP_MS = 10_000

export interface Workers {
  stop(): Promise<void>
}

/** Opens the queue, its tables and one queue per defined kind. */
export async function openRuntime(parts: Pick<Runtime, 'db' | 'clock' | 'definitions' | 'onError'>): Promise<Runtime> {
  const running: Runtime['running'] = new Map()
  const claims = await openClaims(
    parts.db,
    (id) => running.get(id)?.stop('cancel'),
    (id) => running.get(id)?.stop('lost'),
  )
  const queue = openQueue(
    parts.db,
    (...at) => claims.listen(...at),
    (cause) => parts.onError(cause, {}),
  )
  await claims.alone(async () => {
    await queue.start()
    const kinds = [...parts.definitions.values()]
    await createKindQueues(
      queue,
      kinds.map(({ kind, retries }) => ({ kind, retries: retries ?? DEFAULT_RETRIES })),
    )
  })
  return { ...parts, queue, claims, running, wake: () => {} }
}

/** Takes up work of every defined kind and looks after jobs that lost their worker. */
export async function startWorkers(runtime: Runtime): Promise<Workers> {
  const workersOf = new Map<string, string[]>()
  const timers = new Set<NodeJS.Timeout>()
  const later = (ms: number, work: () => void): void => {
    const timer = setTimeout(() => {
      timers.delete(timer)
      work()
    }, ms)
    timers.add(timer.unref())
  }
  runtime.wake = (kind, delayMs) => {
    // A few milliseconds more than the delay: the database's clock decides what is due.
    later(delayMs > 0 ? delayMs + 30 : 0, () => {
      for (const worker of workersOf.get(kind) ?? []) runtime.queue.notifyWorker(worker)
    })
  }

  let stopping = false
  let suspects = new Set<string>()
  const look = async (): Promise<void> => {
    try {
      suspects = await recoverJobs(runtime, suspects)
    } catch (cause) {
      if (!stopping) runtime.onError(cause, {})
    }
    if (!stopping) later(LOOK_MS, () => void look())
  }
  await look()

  for (const definition of runtime.definitions.values()) {
    const options = {
      batchSize: 1,
      pollingIntervalSeconds: POLL_WITHOUT_NOTICES_SECONDS,
      notifyPollingIntervalSeconds: POLL_SECONDS,
    }
    const run = async ([job]: unknown[]): Promise<void> => {
      await runJob(runtime, definition, job as Handed)
      // A notice that came while every worker was busy is not repeated.
      runtime.wake(definition.kind, 0)
    }
    const ids = Array.from({ length: definition.concurrency ?? 1 }, () =>
      runtime.queue.work(definition.kind, options, run),
    )
    workersOf.set(definition.kind, await Promise.all(ids))
  }

  return {
    async stop() {
      stopping = true
      for (const timer of timers) clearTimeout(timer)
      const { queue, running, definitions } = runtime
      const ended = Promise.all([...definitions.keys()].map((kind) => queue.offWork(kind, { wait: true })))
      const interrupt = (): void => {
        for (const job of running.values()) job.stop('shutdown')
      }
      interrupt()
      // again and again: a job that was just being handed out begins after the first call
      const again = setInterval(interrupt, 50)
      await within(STOP_MS, ended)
      clearInterval(again)
    },
  }
}
