import { ident, list, text } from '@shuyuan/engine'
import {
  findVersion,
  latestVersion,
  markColumns,
  markRows,
  type PlainRow,
  type RowMark,
  versionFiles,
} from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { normalSql } from '../compare/normal.sql.ts'
import type { VerificationDeps } from '../deps.ts'
import type { NormalKind } from '../plan/plan.ts'
import type { RunSource } from '../run/run.ts'

/** A mark on the value that one source says. */
export type ConflictMark = RowMark & { dataset: string }

/**
 * Which objects, by their place among `keys`, a source's own records are doubted about (有异议). A conflict knows an object by the comparable
 * form of its key only; doubts know it by columns of the source, which are looked up here. Nothing is read where nothing is doubted.
 */
export async function markConflicts(
  deps: VerificationDeps,
  subject: Subject,
  { dataset, key, version }: RunSource,
  { keyKind, keys }: { keyKind: NormalKind; keys: readonly string[] },
): Promise<ConflictMark[]> {
  const names = await markColumns(deps, dataset)
  if (names.size === 0 || keys.length === 0) return []
  const kept = (await findVersion(deps.db, version))?.storage === 'lake'
  const from = kept ? version : ((await latestVersion(deps.db, dataset))?.id ?? version)
  const { glob, columns } = await versionFiles(deps, from)
  const has = (name: string) => columns.some((column) => column.name === name)
  if (!has(key) || ![...names].some(has)) return []
  const read = [...names].filter(has).map((name) => `CAST(${ident(name)} AS VARCHAR) AS ${ident(name)}`)
  const rows = await deps.engine.query<PlainRow & { $k: string }>(
    `SELECT * FROM (SELECT ${normalSql(keyKind, ident(key), [])} AS ${ident('$k')}, ${list(read)}
      FROM read_parquet(${text(glob)})) WHERE ${ident('$k')} IN (${list([...new Set(keys)].map(text))})`,
  )
  const marks = await markRows(deps, subject, dataset, rows)
  return keys.flatMap((at, row) => {
    const mark = marks.find((one) => rows[one.row]?.$k === at)
    return mark ? [{ ...mark, row, dataset }] : []
  })
}
