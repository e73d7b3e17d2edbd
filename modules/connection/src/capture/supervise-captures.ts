import { openSession, type Session } from '@shuyuan/db'
import type { ConnectionDeps } from '../deps.ts'
import { listMoving } from './capture.store.ts'
import { runCapture } from './run-capture.ts'

const LOOK_MS = 1000

/**
 * Keeps every capture that should move running in exactly one process: whoever holds its advisory lock. A process that dies or loses its
 * session loses its locks, and another takes over within seconds.
 */
export function superviseCaptures(deps: ConnectionDeps): { start(): Promise<void>; stop(): Promise<void> } {
  const running = new Map<string, { stop: AbortController; done: Promise<void> }>()
  let session: Session | null = null
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  let stopped = false

  const stopAll = async (): Promise<void> => {
    for (const { stop } of running.values()) stop.abort()
    await Promise.all([...running.values()].map(({ done }) => done))
  }
  const look = async (): Promise<void> => {
    for (const { id } of await listMoving(deps.db)) {
      if (stopped || running.has(id) || !session) continue
      const [lock] = await session.query<{ mine: boolean }>(
        "select pg_try_advisory_lock(hashtext('connection.capture'), hashtext($1)) as mine",
        [id],
      )
      if (!lock?.mine || stopped) continue
      const stop = new AbortController()
      const done = runCapture(deps, id, stop.signal)
        .catch(() => {})
        .finally(async () => {
          running.delete(id)
          await session
            ?.query("select pg_advisory_unlock(hashtext('connection.capture'), hashtext($1))", [id])
            .catch(() => {})
        })
      running.set(id, { stop, done })
    }
  }
  return {
    async start() {
      session = await openSession(deps.db, { lost: () => void stopAll() })
      timer = setInterval(() => {
        looking = looking.then(look).catch(() => {})
      }, LOOK_MS)
      looking = look().catch(() => {})
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
      await stopAll()
      await session?.close()
    },
  }
}
