import { join } from 'node:path'
import { type ChangeSource, type Follow, type StreamItem, tableKey } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import type { Capture, CaptureTable } from './capture.ts'
import { advanceCapture, listCaptureTables, updateCaptureTable } from './capture.store.ts'
import { noteShape } from './note-shape.ts'
import { changeRows, type RowLayout, rowLayout } from './segment/change-rows.ts'
import { layersOf } from './segment/layers.ts'
import type { Segment } from './segment/segment.ts'
import { insertSegment } from './segment/segment.store.ts'
import { spoolFolder } from './segment/segment-folder.ts'
import { openSpool, type Spool } from './segment/spool.ts'
import { writeSegment } from './segment/write-segment.ts'

/** A segment is closed at the latest after so many changes, as soon as its transaction is whole. */
const MOST = 100_000

export interface Progress {
  /** changes taken since the last call, and the commit time of the last transaction */
  changes: number
  position: string
  commitAt: Date | null
}

/**
 * Follows a running capture until it is stopped, held or broken. Whole transactions are written as segments; segments and position commit
 * together, then the source is told. A transaction seen twice cannot happen twice: the position is where it is.
 */
export async function followCapture(
  deps: ConnectionDeps,
  source: ChangeSource,
  capture: Capture,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const tables = new Map<string, CaptureTable>()
  for (const table of await listCaptureTables(deps.db, capture.id))
    tables.set(tableKey({ schema: table.schemaName, name: table.tableName }), table)
  const names = [...tables.values()].map((t) => ({ schema: t.schemaName, name: t.tableName }))
  const follow = await source.follow(capture.position ?? '', names, signal)
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
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const batch = createBatch(deps, capture, tables)
  const items = follow.items()[Symbol.asyncIterator]()
  let next = items.next()
  const due = (): boolean => batch.rows() >= MOST || batch.age() >= capture.flushMs
  const flush = async (): Promise<void> => {
    const done = await batch.flush()
    follow.confirm(done.position)
    onProgress(done)
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
        if (item.kind === 'idle' && batch.empty()) {
          follow.confirm(item.position)
          onProgress({ changes: 0, position: item.position, commitAt: null })
        }
      }
      await batch.drain()
    }
  } finally {
    await batch.discard()
  }
}

/** Gathers transactions; only whole ones can be flushed. */
function createBatch(deps: ConnectionDeps, capture: Capture, tables: Map<string, CaptureTable>) {
  const spools = new Map<string, Spool>()
  const layouts = new Map([...tables].map(([key, table]) => [key, rowLayout(table.links, table.shape)]))
  let last: { position: string; commitAt: Date } | null = null
  let open = false
  let since = 0
  let position = capture.position

  const spoolOf = async (key: string, table: CaptureTable, layout: RowLayout): Promise<Spool> => {
    const found = spools.get(key)
    if (found) return found
    const path = join(spoolFolder(deps.dataDir, capture.id), `${table.dataset}-${newId('spl')}.csv`)
    const spool = await openSpool(path, layout, table.changes + 1)
    spools.set(key, spool)
    return spool
  }
  return {
    rows: (): number => [...spools.values()].reduce((sum, spool) => sum + spool.counts.rows, 0),
    /** how long the oldest transaction has waited, in ms */
    age: (): number => performance.now() - since,
    /** one transaction or more, and none of them half */
    whole: (): boolean => last !== null && !open,
    empty: (): boolean => last === null && !open,
    async take(item: StreamItem): Promise<'held' | null> {
      if (item.kind === 'begin') {
        if (last === null) since = performance.now()
        open = true
      } else if (item.kind === 'commit') {
        last = { position: item.position, commitAt: item.commitAt }
        open = false
      } else if (item.kind === 'shape' || item.kind === 'gone') {
        const key = tableKey(item.kind === 'shape' ? item.shape.table : item.table)
        const table = tables.get(key)
        const shape = item.kind === 'shape' ? item.shape.columns : []
        if (table && (await noteShape(deps, { ...capture, position }, table, shape)) === 'held') return 'held'
        if (table) layouts.set(key, rowLayout(table.links, shape))
      } else if (item.kind === 'change') {
        const key = tableKey(item.table)
        const table = tables.get(key)
        const layout = layouts.get(key)
        if (!table || !layout) return null
        const spool = await spoolOf(key, table, layout)
        for (const row of changeRows(item, layout)) spool.add(row)
      }
      return null
    },
    async drain() {
      for (const spool of spools.values()) await spool.drain()
    },
    async discard() {
      for (const spool of spools.values()) await spool.discard()
    },
    async flush(): Promise<Progress> {
      if (!last || open) throw new Error('Cannot flush: a transaction is not whole')
      const { position: to, commitAt } = last
      let changes = 0
      const written: { table: CaptureTable; segment: Segment }[] = []
      for (const [key, spool] of spools) {
        const table = tables.get(key)
        if (table) written.push({ table, segment: await seal(deps, capture, table, spool, to, commitAt) })
      }
      await inTx(deps.db, async (tx) => {
        const at = deps.clock.now()
        const change = { position: to, commitAt, takenAt: at, trouble: null }
        if (!(await advanceCapture(tx, capture.id, { state: 'running', position }, change))) throw new CaptureMoved()
        for (const { table, segment } of written) {
          await insertSegment(tx, segment)
          await updateCaptureTable(tx, table.dataset, { changes: segment.last })
        }
      })
      for (const { table, segment } of written) {
        table.changes = segment.last
        changes += segment.rows
      }
      for (const spool of spools.values()) await spool.discard()
      spools.clear()
      position = to
      last = null
      return { changes, position: to, commitAt }
    },
  }
}

/** Somebody else moved the capture on, paused or ended it: what was read here is not wanted any more. */
export class CaptureMoved extends Error {}

async function seal(
  deps: ConnectionDeps,
  capture: Capture,
  table: CaptureTable,
  spool: Spool,
  position: string,
  commitAt: Date,
): Promise<Segment> {
  const id = newId('seg')
  const file = await writeSegment(deps, { id, dataset: table.dataset }, spool, () => layersOf(deps, table))
  return {
    id,
    capture: capture.id,
    dataset: table.dataset,
    kind: 'changes',
    first: spool.first,
    last: spool.first + spool.counts.rows - 1,
    ...spool.counts,
    partial: spool.partial,
    columns: spool.layout.columns,
    position,
    commitAt,
    createdAt: deps.clock.now(),
    retiredAt: null,
    ...file,
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
