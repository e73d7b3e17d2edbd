import { type ChangeSource, type Follow, tableKey } from '@shuyuan/capture'
import type { ConnectionDeps } from '../deps.ts'
import type { Capture, CaptureTable } from './capture.ts'
import { listCaptureTables } from './capture.store.ts'
import { createBatch, type Progress } from './capture-batch.ts'

/** A segment is closed at the latest after so many changes, as soon as its transaction is whole. */
const MOST = 100_000

/**
 * Follows a running capture until it is stopped, held or broken. Whole transactions are written as segments; segments and position commit
 * together, then the source is told, as it is of what holds nothing for us once that is written down (`onProgress`). A transaction seen twice cannot happen twice: the position is where it is.
 */
export async function followCapture(
  deps: ConnectionDeps,
  source: ChangeSource,
  capture: Capture,
  signal: AbortSignal,
  onProgress: (progress: Progress, confirm: (position: string) => void) => void,
): Promise<void> {
  const tables = new Map<string, CaptureTable>()
  for (const table of await listCaptureTables(deps.db, capture.id))
    tables.set(tableKey({ schema: table.schemaName, name: table.tableName }), table)
  const names = [...tables.values()].map((t) => ({ schema: t.schemaName, name: t.tableName }))
  const { position, heard } = capture
  const from = heard && (!position || heard > position) ? heard : (position ?? '')
  const follow = await source.follow(from, names, signal)
  const stop = (): void => void follow.close()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await takeItems(deps, capture, tables, follow, signal, onProgress)
  } finally {
    signal.removeEventListener('abort', stop)
    await follow.close()
  }
}

async function takeItems(
  deps: ConnectionDeps,
  capture: Capture,
  tables: Map<string, CaptureTable>,
  follow: Follow,
  signal: AbortSignal,
  onProgress: (progress: Progress, confirm: (position: string) => void) => void,
): Promise<void> {
  const batch = createBatch(deps, capture, tables)
  const items = follow.items()[Symbol.asyncIterator]()
  let next = items.next()
  const due = (): boolean => batch.rows() >= MOST || batch.age() >= capture.flushMs
  const flush = async (): Promise<void> => {
    const done = await batch.flush()
    follow.confirm(done.position)
    onProgress(done, follow.confirm)
  }
  try {
    for (;;) {
      const got = await firstOf(next, batch.whole() ? Math.max(0, capture.flushMs - batch.age()) : null)
      if (signal.aborted) return
      if (got === 'time') {
        await flush()
        continue
      }
      if (got.done) return
      next = items.next()
      next.catch(() => {}) // a break is seen when it is waited for
      for (const item of got.value) {
        if ((await batch.take(item)) === 'held') return
        if (batch.whole() && due()) await flush()
        if (item.kind === 'idle' && batch.empty())
          onProgress({ changes: 0, position: item.position, commitAt: null }, follow.confirm)
      }
      await batch.drain()
    }
  } finally {
    await batch.discard()
  }
}

async function firstOf<T>(work: Promise<T>, ms: number | null): Promise<T | 'time'> {
  if (ms === null) return work
  let timer: NodeJS.Timeout | undefined
  const time = new Promise<'time'>((ok) => (timer = setTimeout(() => ok('time'), ms)))
  try {
    return await Promise.race([work, time])
  } finally {
    clearTimeout(timer)
  }
}
