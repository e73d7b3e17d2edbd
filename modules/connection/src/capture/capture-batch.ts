import { join } from 'node:path'
import { type StreamItem, tableKey } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import type { Capture, CaptureTable } from './capture.ts'
import { advanceCapture, updateCaptureTable } from './capture.store.ts'
import { noteShape } from './note-shape.ts'
import { changeRows, type RowLayout, rowLayout } from './segment/change-rows.ts'
import { layersOf } from './segment/layers.ts'
import type { Segment } from './segment/segment.ts'
import { insertSegment } from './segment/segment.store.ts'
import { spoolFolder } from './segment/segment-folder.ts'
import { openSpool, type Spool } from './segment/spool.ts'
import { writeSegment } from './segment/write-segment.ts'

export interface Progress {
  /** changes taken since the last call, and the commit time of the last transaction */
  changes: number
  position: string
  commitAt: Date | null
}

/** Gathers transactions; only whole ones can be flushed: files first, then segments and position in one transaction. */
export function createBatch(deps: ConnectionDeps, capture: Capture, tables: Map<string, CaptureTable>) {
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
