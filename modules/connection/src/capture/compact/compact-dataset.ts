import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { ident, list, text } from '@shuyuan/engine'
import { buildVersion, type Column, loadTable } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { recordTable } from '../../plan/record-table.ts'
import { type Capture, type CaptureTable, titleOf } from '../capture.ts'
import { findCapture, findCaptureTable, updateCaptureTable } from '../capture.store.ts'
import { addLine } from '../capture-line.store.ts'
import { noteVersionState } from '../captured-state.store.ts'
import { layersOf } from '../segment/layers.ts'
import type { Segment } from '../segment/segment.ts'
import { deleteSegment, insertSegment, listRetired, retireSegments } from '../segment/segment.store.ts'
import { segmentPath, spoolFolder } from '../segment/segment-folder.ts'
import { settleFile } from '../segment/write-segment.ts'
import { mergeLayers } from './merge-layers.ts'

/** Files that a version replaced stay so long for readers that opened them before. */
const KEEP_MS = 3_600_000

/**
 * Everything up to change `upto` becomes one file of whole rows and, cast by the dataset's columns, a version like any other; values that do
 * not fit are its bad rows. May be run again after a crash: the version keeps its name, the changes their place.
 */
export async function compactDataset(
  deps: ConnectionDeps,
  context: Pick<JobContext, 'jobId' | 'signal' | 'progress'>,
  input: { dataset: string; version: string; upto: number },
): Promise<{ version: string; rows: number }> {
  const table = await findCaptureTable(deps.db, input.dataset)
  const capture = table && (await findCapture(deps.db, table.capture))
  if (!table || !capture) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: input.dataset })
  if (table.version === input.version) return { version: input.version, rows: 0 }
  const { base, draft } = await mergeBase(deps, context, capture, table, input.upto)
  await context.progress(base.rows, base.rows, '生成数据版本')
  await noteVersionState(deps.db, input, { changes: base.last, position: base.position, commitAt: base.commitAt })
  const version = await buildVersion(deps, {
    dataset: input.dataset,
    cause: 'capture',
    sources: [
      {
        kind: 'connection',
        id: capture.id,
        digest: base.sha256,
        name: `${capture.name}：${titleOf({ schema: table.schemaName, name: table.tableName })}`,
      },
    ],
    by: 'system',
    org: capture.provider,
    id: input.version,
    job: context.jobId,
    signal: context.signal,
    async build(work, columns) {
      const mapped = columns.map((column) => ({ column, source: base.columns.indexOf(column.name) }))
      const present = mapped.filter((m) => m.source >= 0)
      const absent = columns.filter((c) => !base.columns.includes(c.name))
      const cells = [...base.columns, ...absent.map((c) => c.name)]
      const fields = cells.map((name, i) => `${i < base.columns.length ? ident(name) : 'null::varchar'} as s${i}`)
      const built = await loadTable(deps.engine, {
        from: `(select _row, ${list(fields)} from read_parquet(${text(draft)}))`,
        columns: [...present, ...absent.map((column, i) => ({ column, source: base.columns.length + i }))],
        fields: fields.length,
        dir: work,
        signal: context.signal,
      })
      return { ...built, badColumns: badColumns(cells, columns) }
    },
  })
  await register(deps, capture, table, base, draft, version.id)
  await sweep(deps, input.dataset)
  return { version: version.id, rows: base.rows }
}

/** The raw cells of a bad row are the segment's columns; one that the dataset no longer has is closed to everybody outside. */
const badColumns = (cells: string[], columns: readonly Column[]): Column[] =>
  cells.map(
    (name): Column =>
      columns.find((c) => c.name === name) ?? {
        name,
        title: name,
        type: 'text',
        required: false,
        key: false,
        grade: 4,
        sensitivity: 'sensitive',
      },
  )

async function mergeBase(
  deps: ConnectionDeps,
  context: Pick<JobContext, 'signal' | 'progress'>,
  capture: Capture,
  table: CaptureTable,
  upto: number,
): Promise<{ base: Segment; draft: string }> {
  const layers = await layersOf(deps, table, upto)
  const newest = layers.segments.at(-1)
  if (!newest) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: table.dataset })
  const columns = [...new Set(layers.segments.flatMap((s) => s.columns))]
  const id = newId('seg')
  const folder = join(spoolFolder(deps.dataDir, `${capture.id}-compact`), table.dataset)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `${id}.parquet`)
  await context.progress(0, null, `合并 ${layers.changes.length} 个变更分段`)
  const rows = await mergeLayers(deps.engine, { ...layers, columns }, draft, { signal: context.signal })
  const base: Segment = {
    ...newest,
    sha256: createHash('sha256')
      .update(layers.segments.map((s) => s.sha256).join())
      .digest('hex'),
    id,
    capture: capture.id,
    dataset: table.dataset,
    kind: 'base',
    first: upto,
    last: upto,
    rows,
    inserts: 0,
    updates: 0,
    deletes: 0,
    truncates: 0,
    partial: false,
    columns,
    createdAt: deps.clock.now(),
    retiredAt: null,
  }
  return { base, draft }
}

/** The merged file takes the place of what it was made of, and the table remembers its version: in one transaction. */
async function register(
  deps: ConnectionDeps,
  { source, provider }: Capture,
  table: CaptureTable,
  base: Segment,
  draft: string,
  version: string,
): Promise<void> {
  const file = await settleFile(deps.dataDir, base, draft)
  await inTx(deps.db, async (tx) => {
    const at = deps.clock.now()
    await insertSegment(tx, { ...base, ...file })
    await retireSegments(tx, table.dataset, { except: base.id, upto: base.last, at })
    await updateCaptureTable(tx, table.dataset, { compacting: null, version, versioned: base.last, versionedAt: at })
    const { dataset, schemaName, tableName, links } = table
    const place = { source, provider, schemaName, tableName }
    await recordTable(tx, { job: 'connection.capture', run: version, at, table: place, dataset, version, links })
    await addLine(tx, table.capture, { at, tone: 'info', text: `表“${tableName}”生成新版本，共 ${base.rows} 行` })
  })
}

async function sweep(deps: ConnectionDeps, dataset: string): Promise<void> {
  const before = new Date(deps.clock.now().getTime() - KEEP_MS)
  for (const segment of await listRetired(deps.db, dataset, before)) {
    await rm(segmentPath(deps.dataDir, segment), { force: true })
    await deleteSegment(deps.db, segment.id)
  }
}
