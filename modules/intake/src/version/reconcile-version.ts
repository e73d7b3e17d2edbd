import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { datasetHashSql } from '../load/chunk.sql.ts'
import { readBadRows } from './bad-rows.ts'
import { findVersion } from './version.store.ts'
import { versionFiles, versionFolder } from './version-folder.ts'

/** Counts and hashes a version once more from its files and sets them beside what the load recorded. */
export async function reconcileVersion(deps: Pick<IntakeDeps, 'db' | 'dataDir' | 'engine'>, id: string) {
  const version = await findVersion(deps.db, id)
  const { glob, columns } = await versionFiles(deps, id)
  if (!version?.manifest) throw error('INTAKE_VERSION_NOT_READY', { id })
  const { rowsIn, rowsGood, rowsBad, rowsDropped = 0, blank, badByRule, hash } = version.manifest
  const [target] = await deps.engine.query<{ rows: number; hash: string }>(datasetHashSql(columns, glob))
  let badRowsKept = 0
  for await (const _ of readBadRows(versionFolder(deps.dataDir, version.dataset, id).final)) badRowsKept++
  const targetRows = target?.rows ?? 0
  const targetHash = target?.hash ?? ''
  const balanced =
    rowsIn === rowsGood + rowsBad + rowsDropped &&
    targetRows === rowsGood &&
    badRowsKept === rowsBad &&
    targetHash === hash
  return {
    rowsIn,
    rowsGood,
    rowsBad,
    rowsDropped,
    blank,
    badByRule,
    sourceHash: hash,
    targetRows,
    targetHash,
    badRowsKept,
    balanced,
  }
}
