import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import type { Session } from '@shuyuan/engine'
import { buildVersion, columnNames, findDataset, findVersion, loadFile, mapColumns } from '@shuyuan/intake'
import { type LoadResult, refreshDataset, type Upload, type Version } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import { type Matched, matchLanding } from './match-landing.ts'
import { type Base, openBase } from './merge-base.ts'
import { actingFor } from './read-table.ts'
import type { Run } from './run.ts'
import { writeMerged } from './write-merged.ts'

export interface Merged {
  /** null: what arrived is what the base holds, so no version was made */
  version: Version | null
  arrived: number
  changed: number
  /** rows whose key arrived once more in the same landing; the last one counts */
  doubled: number
}

interface Merge {
  run: Run
  plan: Plan
  upload: Upload
  base: string
  signal: AbortSignal
}

/**
 * Makes a version of the base and the rows that arrived: by key, in the engine, in memory that neither side makes grow. What was refused
 * before stays with the bad rows until a row with its key arrives. Where nothing is different the base stays the newest version and counts
 * as refreshed.
 */
export async function mergeChanges(deps: ConnectionDeps, input: Merge): Promise<Merged> {
  const { run, plan, upload, signal } = input
  const dir = join(deps.dataDir, 'connection', run.id)
  await rm(dir, { recursive: true, force: true })
  await mkdir(dir, { recursive: true, mode: 0o700 })
  try {
    const columns = (await findDataset(deps.db, plan.dataset))?.columns ?? []
    const { mapped } = mapColumns(columns, upload.detection, columnNames(upload.detection.header))
    const path = join(deps.dataDir, upload.path)
    const landed = await loadFile(deps.engine, { path, layout: upload.detection, columns: mapped, dir, signal })
    const base = await openBase(deps, input.base)
    return await deps.engine.session(async (session) => {
      const match = await matchLanding(session, { columns, base, dir, landed, signal })
      const told = { arrived: landed.rowsIn, changed: match.changed, doubled: match.doubled }
      if (told.changed > 0)
        return { ...told, version: await buildMerged(deps, session, input, { base, match, landed, dir }) }
      await inTx(deps.db, (tx) => refreshDataset(tx, plan.dataset, deps.clock.now()))
      return { ...told, version: null }
    })
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function buildMerged(
  deps: ConnectionDeps,
  session: Session,
  { run, plan, upload, base: id, signal }: Merge,
  { base, match, landed, dir }: { base: Base; match: Matched; landed: LoadResult; dir: string },
): Promise<Version> {
  const before = await findVersion(deps.db, id)
  const by = actingFor(plan.provider)
  return buildVersion(deps, {
    id: run.version,
    dataset: plan.dataset,
    cause: 'sync',
    sources: [
      { kind: 'version', id, digest: before?.hash ?? '', name: `第 ${before?.seq ?? 0} 版` },
      { kind: 'connection', id: plan.source, digest: upload.sha256, name: tableTitle(plan) },
    ],
    by: by.id,
    org: by.org,
    job: run.job,
    signal,
    build: (work, columns) => {
      const parts = landed.parts.filter(({ rows }) => rows > 0).map(({ file }) => join(dir, file))
      return writeMerged(session, { columns, base, match, landed: parts, work, signal })
    },
  })
}
