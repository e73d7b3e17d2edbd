import { Worker } from 'node:worker_threads'
import { type Db, urlOf } from '@shuyuan/db'
import { error } from '../../errors.ts'
import type { Asked, Filling, IndexStatus, Said, Verb, Verbs } from './message.ts'

const PATIENCE_MS = 10_000
/** a small book is in the index before anybody notices that it was not */
const FILLING_MS = 3_000

/** The search index of this process, in a thread of its own. The thread starts with the first question or with `start`. */
export interface Search {
  start(): void
  /** Null while the index is being filled; `status` says how far it is. Throws CATALOGUE_SEARCH_UNAVAILABLE. */
  ask(question: Verbs['ask']['asked']): Promise<Verbs['ask']['said'] | null>
  status(): Promise<IndexStatus>
  /** Resolves when every change that is visible now can be found. */
  follow(): Promise<void>
  stop(): Promise<void>
}

interface Waiting {
  resolve(said: Said): void
  reject(cause: Error): void
}

interface Thread {
  worker: Worker
  filled: Promise<void>
  ready: boolean
}

/** @param folder where the index is kept, so that the next start need not fill it anew */
export function openSearch(db: Db, folder?: string): Search {
  const waiting = new Map<number, Waiting>()
  let thread: Thread | undefined
  let last = 0

  function run(): Thread {
    const worker = new Worker(new URL('./serve-index.ts', import.meta.url), { workerData: { url: urlOf(db), folder } })
    worker.unref()
    const filled = new Promise<void>((resolve) => {
      worker.on('message', (said: Said) => {
        if (said.id === 0) {
          started.ready = true
          return resolve()
        }
        waiting.get(said.id)?.resolve(said)
        waiting.delete(said.id)
      })
      const end = (cause: unknown) => {
        if (thread?.worker === worker) thread = undefined
        for (const each of waiting.values()) each.reject(error('CATALOGUE_SEARCH_UNAVAILABLE', {}, { cause }))
        waiting.clear()
        resolve()
      }
      worker.on('error', end)
      worker.on('exit', end)
    })
    const started: Thread = { worker, filled, ready: false }
    return started
  }

  async function send<V extends Verb>(verb: V, asked: Verbs[V]['asked']): Promise<Verbs[V]['said'] | Filling> {
    thread ??= run()
    if (verb !== 'status' && !thread.ready) await settled(thread.filled, FILLING_MS)
    const id = ++last
    const { worker } = (thread ??= run())
    const said = await new Promise<Said>((resolve, reject) => {
      const late = () => reject(error('CATALOGUE_SEARCH_UNAVAILABLE'))
      const timer = setTimeout(late, PATIENCE_MS)
      const done = () => clearTimeout(timer)
      waiting.set(id, { resolve: (value) => (done(), resolve(value)), reject: (cause) => (done(), reject(cause)) })
      worker.postMessage({ id, verb, asked } as Asked, [])
    }).finally(() => waiting.delete(id))
    if ('failed' in said) throw error('CATALOGUE_SEARCH_UNAVAILABLE', {}, { cause: new Error(said.failed) })
    return 'filling' in said ? said.filling : (said.said as Verbs[V]['said'])
  }

  return {
    start() {
      thread ??= run()
    },
    async ask(question) {
      const said = await send('ask', question)
      return 'hits' in said ? said : null
    },
    async status() {
      return (await send('status', null)) as IndexStatus
    },
    async follow() {
      await send('follow', null)
    },
    async stop() {
      await thread?.worker.terminate()
    },
  }
}

async function settled(promise: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([promise, patience])
  clearTimeout(timer)
}
