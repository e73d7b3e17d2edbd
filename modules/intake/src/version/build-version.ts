import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { ident, list, text } from '@shuyuan/engine'
import { AppError, isoTime, newId } from '@shuyuan/kernel'
import type { Column } from '../dataset/column.ts'
import { findColumns, findDataset, lockDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { sqlType } from '../load/cast.sql.ts'
import { datasetHashSql } from '../load/chunk.sql.ts'
import { sealFile } from '../load/load-file.ts'
import { readBadRows } from './bad-rows.ts'
import { publishVersion } from './publish-version.ts'
import { settleDuplicates } from './settle-duplicates.ts'
import type { BuildCause, Manifest, Version, VersionSource } from './version.ts'
import { versionFolder } from './version-folder.ts'
import { findVersion, insertVersion, markFailed, nextSeq } from './version.store.ts'

/** What a build wrote. The verb counts the parts and the bad rows again: `rowsIn` must be what they and `rowsDropped` add up to. */
export interface BuiltRows {
  rowsIn: number
  rowsBad: number
  badByRule: Record<string, number>
  /** rows left out on purpose: filtered, or merged into another row */
  rowsDropped?: number
  /** columns of the cells in `bad.ndjson`; default: the dataset's */
  badColumns?: Column[]
}

export interface BuildInput {
  dataset: string
  cause: BuildCause
  sources: VersionSource[]
  by: string
  org: string | null
  /** makes a repeat (after a crash, a retry) the same version */
  id?: string
  job?: string | null
  signal?: AbortSignal
  /** Writes `part-*.parquet` (the dataset's columns and types, and `_row` BIGINT) and `bad.ndjson` (one BadRow a line) into the empty folder `work`. */
  build(work: string, columns: readonly Column[]): Promise<BuiltRows>
}

/**
 * Publishes a version that the platform made itself. Whatever `build` wrote is counted, typed and hashed from the files before anyone
 * sees it; a version that is published already is answered as it stands.
 * Throws INTAKE_DATASET_NOT_FOUND, INTAKE_BUILD_BROKEN, INTAKE_DISK_FULL and what `build` throws.
 */
export async function buildVersion(deps: IntakeDeps, input: BuildInput): Promise<Version> {
  const version = await claimVersion(deps, input)
  if (version.state === 'published') return version
  const { work, final } = versionFolder(deps.dataDir, version.dataset, version.id)
  try {
    for (const folder of [work, final]) await rm(folder, { recursive: true, force: true })
    await mkdir(work, { recursive: true, mode: 0o700 })
    await publishVersion(deps, await build(deps, version, input, work), work, final)
  } catch (cause) {
    await rm(work, { recursive: true, force: true })
    if (input.signal?.aborted) throw cause
    const known = (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? error('INTAKE_DISK_FULL', {}, { cause }) : cause
    const told = known instanceof AppError ? known : error('INTAKE_LOAD_FAILED')
    await markFailed(deps.db, version.id, { code: told.code, title: told.texts.zh })
    throw known
  }
  return (await findVersion(deps.db, version.id)) ?? version
}

async function claimVersion(deps: IntakeDeps, input: BuildInput): Promise<Version> {
  return inTx(deps.db, async (tx) => {
    if (!(await lockDataset(tx, input.dataset))) throw error('INTAKE_DATASET_NOT_FOUND', { id: input.dataset })
    const id = input.id ?? newId('ver')
    const found = await findVersion(tx, id)
    if (found) return found
    const dataset = await findDataset(tx, input.dataset)
    await insertVersion(tx, {
      id,
      dataset: input.dataset,
      seq: await nextSeq(tx, input.dataset),
      revision: dataset?.revision ?? 1,
      cause: input.cause,
      upload: null,
      layout: null,
      base: null,
      job: input.job ?? null,
      createdBy: input.by,
      org: input.org,
      createdAt: deps.clock.now(),
    })
    return (await findVersion(tx, id)) as Version
  })
}

async function build(deps: IntakeDeps, version: Version, input: BuildInput, work: string): Promise<Manifest> {
  const dataset = await findDataset(deps.db, version.dataset)
  const columns = await findColumns(deps.db, version.dataset, version.revision)
  if (!dataset || !columns) throw error('INTAKE_DATASET_NOT_FOUND', { id: version.dataset })
  const done = await input.build(work, columns)
  const loaded = await countFiles(deps, work, columns, done)
  const badColumns = done.badColumns ?? columns
  const { result, duplicateKeys } = await settleDuplicates(deps.engine, {
    dir: work,
    columns: columns.map((column) => ({ column, source: badColumns.findIndex((c) => c.name === column.name) })),
    fields: badColumns.length,
    keyPolicy: dataset.keyPolicy,
    loaded,
  })
  const rowsDropped = done.rowsDropped ?? 0
  return {
    version: version.id,
    dataset: dataset.id,
    seq: version.seq,
    columns,
    keyPolicy: dataset.keyPolicy,
    source: { cause: input.cause, sources: input.sources },
    base: null,
    ...result,
    // Rows that the key policy moved to the bad ones; those left out on purpose are no bad rows.
    rowsBad: result.rowsIn - rowsDropped - result.rowsGood,
    rowsDropped,
    ...(done.badColumns ? { badColumns } : {}),
    duplicateKeys,
    ignored: [],
    createdAt: isoTime(deps.clock.now()),
  }
}

/** Seals what a build wrote and proves it: names and types of every part, rows, bad rows. */
async function countFiles(deps: IntakeDeps, work: string, columns: readonly Column[], done: BuiltRows) {
  const broken = (reason: string) => error('INTAKE_BUILD_BROKEN', { reason })
  const bad = join(work, 'bad.ndjson')
  await access(bad).catch(() => writeFile(bad, '', { mode: 0o600, flush: true }))
  const names = (await readdir(work)).filter((name) => /^part-.*\.parquet$/.test(name)).sort()
  const want = new Map([['_row', 'BIGINT'], ...columns.map((c) => [c.name, sqlType(c)] as const)])
  if (names.length === 0) {
    const none = [...want].map(([name, type]) => `cast(null as ${type}) as ${ident(name)}`)
    const path = join(work, 'part-00000.parquet')
    await deps.engine.run(`copy (select ${list(none)} where false) to ${text(path)} (format parquet)`)
    names.push('part-00000.parquet')
  }
  const parts: Manifest['parts'] = []
  for (const file of names) {
    const path = join(work, file)
    const shape = await deps.engine.query<{ column_name: string; column_type: string }>(
      `describe select * from read_parquet(${text(path)})`,
    )
    const have = new Map(shape.map((c) => [c.column_name, c.column_type]))
    for (const [name, type] of want)
      if (have.get(name) !== type) throw broken(`字段“${name}”应为 ${type}，实为 ${have.get(name) ?? '缺失'}`)
    const [count] = await deps.engine.query<{ n: number }>(`select count(*) as n from read_parquet(${text(path)})`)
    parts.push({ file, rows: count?.n ?? 0, ...(await sealFile(path)) })
  }
  await sealFile(bad)
  let rowsBad = 0
  for await (const _ of readBadRows(work)) rowsBad++
  const [total] = await deps.engine.query<{ rows: number; hash: string }>(
    datasetHashSql(columns, join(work, 'part-*.parquet')),
  )
  const rowsGood = total?.rows ?? 0
  const { rowsIn, rowsDropped = 0, badByRule } = done
  if (rowsBad !== done.rowsBad || rowsIn !== rowsGood + rowsBad + rowsDropped)
    throw broken(`来源 ${rowsIn} 行，合格 ${rowsGood} 行，坏行 ${rowsBad} 行，合并或筛除 ${rowsDropped} 行，对不上`)
  return { rowsIn, rowsGood, rowsBad, blank: 0, badByRule, hash: total?.hash ?? '', parts }
}
