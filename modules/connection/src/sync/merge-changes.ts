import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inTx } from '@shuyuan/db'
import type { Session } from '@shuyuan/engine'
import { buildVersion, columnNames, findDataset, findVersion, loadFile, mapColumns } from '@shuyuan/intake'
import { type Column, refreshDataset, type Upload, type Version, versionFiles } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import {
  badByRuleSql,
  mergeCountsSql,
  mergedBadSql,
  mergedSql,
  openMergeSql,
  writeBadSql,
  writePartSql,
} from './merge.sql.ts'
import { actingFor } from './read-table.ts'
import type { Run } from './run.ts'

export interface Merged {
  /** null: what arrived is what the base holds, so no version was made */
  version: Version | null
  arrived: number
  changed: number
  /** rows whose key arrived once more in the same landing; the last one counts */
  doubled: number
}

interface Counts extends Omit<Merged, 'version'> {
  /** greatest row number of the base */
  last: number
}

/**
 * Makes a version of the base and the rows that arrived: by key, in the engine. What was refused before stays with the bad rows until a
 * row with its key arrives. Where nothing is different the base stays the newest version and counts as refreshed.
 */
export async function mergeChanges(
  deps: ConnectionDeps,
  input: { run: Run; plan: Plan; upload: Upload; base: string; signal: AbortSignal },
): Promise<Merged> {
  const { run, plan, upload, signal } = input
  const delta = join(deps.dataDir, 'connection', run.id)
  await rm(delta, { recursive: true, force: true })
  await mkdir(delta, { recursive: true, mode: 0o700 })
  try {
    const columns = (await findDataset(deps.db, plan.dataset))?.columns ?? []
    const { mapped } = mapColumns(columns, upload.detection, columnNames(upload.detection.header))
    const path = join(deps.dataDir, upload.path)
    await loadFile(deps.engine, { path, layout: upload.detection, columns: mapped, dir: delta, signal })
    const { glob } = await versionFiles(deps, input.base)
    return await deps.engine.session(async (session) => {
      const files = { glob, bad: join(dirname(glob), 'bad.ndjson') }
      for (const sql of openMergeSql(columns, files, delta)) await session.run(sql, [], { signal })
      const [counts] = await session.query<Counts>(mergeCountsSql(columns), [], { signal })
      const { last, ...told } = counts as Counts
      if (told.changed > 0) return { ...told, version: await buildMerged(deps, session, { ...input, last }) }
      await inTx(deps.db, (tx) => refreshDataset(tx, plan.dataset, deps.clock.now()))
      return { ...told, version: null }
    })
  } finally {
    await rm(delta, { recursive: true, force: true })
  }
}

async function buildMerged(
  deps: ConnectionDeps,
  session: Session,
  {
    run,
    plan,
    upload,
    base,
    last,
    signal,
  }: { run: Run; plan: Plan; upload: Upload; base: string; last: number; signal: AbortSignal },
): Promise<Version> {
  const before = await findVersion(deps.db, base)
  const by = actingFor(plan.provider)
  return buildVersion(deps, {
    id: run.version,
    dataset: plan.dataset,
    cause: 'sync',
    sources: [
      { kind: 'version', id: base, digest: before?.hash ?? '', name: `第 ${before?.seq ?? 0} 版` },
      { kind: 'connection', id: plan.source, digest: upload.sha256, name: tableTitle(plan) },
    ],
    by: by.id,
    org: by.org,
    job: run.job,
    signal,
    build: (work, columns) => writeMerged(session, columns, { work, last, signal }),
  })
}

async function writeMerged(
  session: Session,
  columns: readonly Column[],
  { work, last, signal }: { work: string; last: number; signal: AbortSignal },
) {
  const rowsGood = await session.run(writePartSql(mergedSql(columns, last), join(work, 'part-00000.parquet')), [], {
    signal,
  })
  await session.run(`create or replace temp table merged_bad as ${mergedBadSql(columns, last)}`, [], { signal })
  const rowsBad = await session.run(writeBadSql(join(work, 'bad.ndjson')))
  const rules = await session.query<{ rule: string; rows: number }>(badByRuleSql)
  return {
    rowsIn: rowsGood + rowsBad,
    rowsBad,
    badByRule: Object.fromEntries(rules.map(({ rule, rows }) => [rule, rows])),
  }
}
