import type { Db, Tx } from '@shuyuan/db'
import { PgBoss, fromKysely, type Db as QueueDb } from 'pg-boss'

/** Long loads run for hours; whether a worker still lives is told by its lock, so the queue's own expiry is as late as it permits. */
const EXPIRE_SECONDS = 86_399

/** What the queue needs to hear of its own notices. */
export type Listen = NonNullable<QueueDb['listen']>

/** pg-boss on our pool: no second pool, and every statement can join a caller's transaction. */
export function openQueue(db: Db, listen: Listen, onError: (cause: Error) => void): PgBoss {
  const queue = new PgBoss({
    db: { ...statements(db), listen },
    schema: 'pgboss',
    useListenNotify: true,
    monitorVacuum: false,
    reindex: false,
  })
  queue.on('error', onError)
  return queue
}

/** A pool or an open transaction as pg-boss wants it. Plugins stay off: the queue reads its own column names. */
export function statements(db: Db | Tx): QueueDb {
  return fromKysely(db.withoutPlugins() as never)
}

/** One queue per kind, so that a long load never stands before a short job of another kind. Those that are as they should be cost one look. */
export async function createKindQueues(
  queue: PgBoss,
  kinds: readonly { kind: string; retries: number }[],
): Promise<void> {
  const known = new Map((await queue.getQueues()).map((each) => [each.name, each]))
  for (const { kind, retries } of kinds) {
    const options = {
      notify: true,
      retryLimit: retries,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: EXPIRE_SECONDS,
      deleteAfterSeconds: 86_400,
    }
    const found = known.get(kind)
    if (!found) await queue.createQueue(kind, options)
    else if (Object.entries(options).some(([name, value]) => found[name as keyof typeof options] !== value))
      await queue.updateQueue(kind, options)
  }
}
