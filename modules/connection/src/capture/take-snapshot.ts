import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ChangeSource, ShapeColumn, Snapshot } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { text } from '@shuyuan/engine'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Capture, type CaptureTable, keyColumns } from './capture.ts'
import { advanceCapture, listCaptureTables, updateCaptureTable } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import { snapshotSql } from './segment/current.sql.ts'
import { rowLayout } from './segment/change-rows.ts'
import { rowGroup } from './segment/row-group.ts'
import type { Segment } from './segment/segment.ts'
import { insertSegment, retireSegments } from './segment/segment.store.ts'
import { spoolFolder } from './segment/segment-folder.ts'
import { settleFile } from './segment/write-segment.ts'

/** The longest row of a snapshot in bytes. */
const LONGEST = 16 << 20

/**
 * All rows of every table at one moment become the base of their datasets, and the position after that moment the capture's: in one
 * transaction, so that a crash in between begins anew. The numbers of changes go on, so that what was captured before stays before.
 */
export async function takeSnapshot(
  deps: ConnectionDeps,
  source: ChangeSource,
  capture: Capture,
  signal: AbortSignal,
): Promise<void> {
  const tables = await listCaptureTables(deps.db, capture.id)
  const names = tables.map((t) => ({ schema: t.schemaName, name: t.tableName }))
  const blocking = (await source.check(names)).filter((finding) => finding.blocking)
  if (blocking.length > 0)
    throw error('CONNECTION_CAPTURE_NOT_READY', { reason: blocking.map((f) => f.zh).join('；') }, { data: blocking })
  const snapshot = await source.snapshot(names)
  try {
    const bases: { table: CaptureTable; shape: ShapeColumn[]; segment: Segment }[] = []
    for (const table of tables) {
      const shape = snapshot.shapes.find((s) => s.table.schema === table.schemaName && s.table.name === table.tableName)
      if (!shape) throw error('CONNECTION_CAPTURE_NOT_READY', { reason: `源库没有表“${table.tableName}”` })
      const segment = await writeBase(deps, { capture, table, shape: shape.columns, snapshot, signal })
      bases.push({ table, shape: shape.columns, segment })
    }
    const at = deps.clock.now()
    await inTx(deps.db, async (tx) => {
      const change = { state: 'running', position: snapshot.position, heard: null, takenAt: at, trouble: null } as const
      if (!(await advanceCapture(tx, capture.id, capture, change))) return
      for (const { table, shape, segment } of bases) {
        await insertSegment(tx, segment)
        await retireSegments(tx, table.dataset, { except: segment.id, upto: segment.last, at })
        await updateCaptureTable(tx, table.dataset, {
          shape,
          drift: null,
          changes: segment.last,
          compacting: null,
          versioned: segment.last - 1,
        })
      }
      const rows = bases.reduce((sum, { segment }) => sum + segment.rows, 0)
      await addLine(tx, capture.id, {
        at,
        tone: 'info',
        text: `快照完成：${bases.length} 张表 ${rows} 行，开始跟随变更`,
      })
    })
  } finally {
    await snapshot.close()
  }
}

async function writeBase(
  deps: ConnectionDeps,
  input: { capture: Capture; table: CaptureTable; shape: ShapeColumn[]; snapshot: Snapshot; signal: AbortSignal },
): Promise<Segment> {
  const { capture, table, shape, snapshot, signal } = input
  const { columns, at, keys } = rowLayout(table.links, shape)
  const present = columns.flatMap((column, i) => {
    const found = shape[at[i] ?? -1]
    return found ? [{ column, source: found.name }] : []
  })
  if (keys.length < shape.filter((c) => c.key).length)
    throw error('CONNECTION_CAPTURE_KEY', {
      table: table.tableName,
      columns: keyColumns({ links: table.links, shape }).join('、'),
    })
  const folder = spoolFolder(deps.dataDir, capture.id)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${table.dataset}.csv`)
  const pieces = snapshot.read(
    { schema: table.schemaName, name: table.tableName },
    present.map((c) => c.source),
    signal,
  )
  await pipeline(Readable.from(pieces), createWriteStream(path, { mode: 0o600 }), { signal })
  const { size } = await stat(path)
  const draft = `${path}.parquet`
  const from = snapshotSql(
    path,
    present.map((c) => c.column),
    LONGEST,
  )
  const [{ n } = { n: 0 }] = await deps.engine.query<{ n: number }>(`select count(*) as n from ${from}`, [], { signal })
  const rows = await deps.engine.run(
    `copy (select * from ${from}) to ${text(draft)} (format parquet, compression zstd, compression_level 1, row_group_size ${rowGroup(n, size)})`,
    [],
    { signal },
  )
  await rm(path)
  const id = newId('seg')
  const number = table.changes + 1
  return {
    id,
    capture: capture.id,
    dataset: table.dataset,
    kind: 'base',
    first: number,
    last: number,
    rows,
    inserts: 0,
    updates: 0,
    deletes: 0,
    truncates: 0,
    partial: false,
    columns: present.map((c) => c.column),
    position: snapshot.position,
    commitAt: null,
    createdAt: deps.clock.now(),
    retiredAt: null,
    ...(await settleFile(deps.dataDir, { id, dataset: table.dataset }, draft)),
  }
}
