import { openChangeSource, type Shape } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { type Dataset, findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { linkColumns } from '../plan/link-columns.ts'
import type { Link } from '../plan/plan.ts'
import { plansOf } from '../plan/plan.store.ts'
import { type Capture, type CaptureTable, comparable, keyColumns, placeName, titleOf } from './capture.ts'
import { insertCapture, insertCaptureTable } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import { openTarget } from './open-target.ts'

export interface NewCapture {
  source: string
  name: string
  tables: { schema: string; name: string; dataset: string; links?: Link[] | undefined }[]
  flushMs?: number | undefined
  compactChanges?: number | undefined
  compactMinutes?: number | undefined
}

/**
 * Registers the following of one or more tables of a source; the snapshot begins within a second. Without `links` each column of the dataset is
 * filled by the source column of its name or title. Throws CONNECTION_CAPTURE_NOT_READY with the findings, …_KEY, …_COLUMNS, …_TAKEN, …_KIND.
 */
export async function createCapture(deps: ConnectionDeps, subject: Subject, input: NewCapture): Promise<Capture> {
  const datasets: Dataset[] = []
  for (const { dataset: id } of input.tables) {
    const dataset = await findDataset(deps.db, id)
    if (!dataset) throw error('CONNECTION_CAPTURE_COLUMNS', { table: id, reason: '没有这个数据集' })
    deps.policy.assert('connection.capture.edit', { subject, resource: { provider: dataset.provider } })
    datasets.push(dataset)
  }
  const provider = datasets[0]?.provider ?? ''
  const id = newId('cap')
  const shapes = await describeTables(deps, input, placeName(id))
  const at = deps.clock.now()
  const capture: Capture = {
    id,
    source: input.source,
    name: input.name,
    provider,
    state: 'snapshot',
    position: null,
    heard: null,
    commitAt: null,
    takenAt: null,
    trouble: null,
    lagMs: null,
    lagBytes: null,
    skewMs: null,
    room: null,
    seenAt: null,
    flushMs: input.flushMs ?? 500,
    compactChanges: input.compactChanges ?? 200_000,
    compactMinutes: input.compactMinutes ?? 60,
    createdBy: subject.id,
    createdAt: at,
    editedAt: at,
  }
  const tables = input.tables.map((table, i) =>
    linkTable(id, table, datasets[i] as Dataset, shapes[i] as Shape, provider),
  )
  await inTx(deps.db, async (tx) => {
    await insertCapture(tx, capture)
    for (const table of tables)
      if ((await plansOf(tx, [table.dataset])).size > 0 || !(await insertCaptureTable(tx, table)))
        throw error('CONNECTION_CAPTURE_TAKEN', { dataset: table.dataset })
    await addLine(tx, id, { at, tone: 'info', text: `建立捕获：${tables.length} 张表，等待快照` })
    await deps.evidence.record(tx, {
      kind: 'connection.capture.created',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { source: input.source, tables: tables.length },
    })
  })
  return capture
}

async function describeTables(deps: ConnectionDeps, input: NewCapture, place: string): Promise<Shape[]> {
  const source = await openChangeSource(await openTarget(deps, input.source, place))
  try {
    const names = input.tables.map(({ schema, name }) => ({ schema, name }))
    const blocking = (await source.check(names)).filter((finding) => finding.blocking)
    if (blocking.length > 0)
      throw error('CONNECTION_CAPTURE_NOT_READY', { reason: blocking.map((f) => f.zh).join('；') }, { data: blocking })
    const shapes: Shape[] = []
    for (const name of names) shapes.push(await source.describe(name))
    return shapes
  } finally {
    await source.close()
  }
}

function linkTable(
  capture: string,
  table: NewCapture['tables'][number],
  dataset: Dataset,
  { columns: shape }: Shape,
  provider: string,
): CaptureTable {
  const title = titleOf(table)
  const refuse = (reason: string) => error('CONNECTION_CAPTURE_COLUMNS', { table: title, reason })
  if (dataset.provider !== provider) throw refuse('同一捕获的数据集须属于同一个提供部门')
  const links = linkColumns(dataset, comparable(shape), table.links)
  const unknown = links.find((link) => !shape.some((c) => c.name === link.source))
  if (unknown) throw refuse(`源表没有字段“${unknown.source}”`)
  const empty = dataset.columns.find((c) => (c.required || c.key) && !links.some((link) => link.column === c.name))
  if (empty) throw refuse(`必填字段“${empty.title || empty.name}”没有对应的源字段`)
  const keys = keyColumns({ links, shape })
  if (keys.length < shape.filter((c) => c.key).length)
    throw error('CONNECTION_CAPTURE_KEY', { table: title, columns: keys.join('、') || '无' })
  return {
    capture,
    dataset: dataset.id,
    schemaName: table.schema,
    tableName: table.name,
    links,
    shape,
    drift: null,
    changes: 0,
    compacting: null,
    version: null,
    versioned: 0,
    versionedAt: null,
  }
}
