import { ident, list } from '@shuyuan/engine'
import { castRowsSql, type Column, findDataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findCapture, findCaptureTable } from './capture.store.ts'
import { currentSql } from './segment/current.sql.ts'
import { layersOf } from './segment/layers.ts'

export interface Current {
  /** FROM-clause for the engine: the dataset's columns in their types; rows that the loader would refuse are left out */
  from: string
  /** the same rows as a load sees them, with `_bad`, `_cells` and `_faults` */
  judged: string
  columns: Column[]
  /** names of the key columns */
  keys: readonly string[]
  /** the source's position that this state belongs to, and the source's commit time of its last transaction */
  position: string
  commitAt: Date | null
}

/**
 * A captured dataset as it stands this second: base and changes merged by key, the last change winning. The files it names stay for an hour.
 * Throws CONNECTION_CAPTURE_NOT_FOUND, CONNECTION_CAPTURE_EMPTY before the first snapshot.
 */
export async function readCurrent(deps: Pick<ConnectionDeps, 'db' | 'dataDir'>, dataset: string): Promise<Current> {
  const table = await findCaptureTable(deps.db, dataset)
  const capture = table && (await findCapture(deps.db, table.capture))
  const registered = await findDataset(deps.db, dataset)
  if (!table || !capture || !registered) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: dataset })
  const layers = await layersOf(deps, table)
  const newest = layers.segments.at(-1)
  if (!newest) throw error('CONNECTION_CAPTURE_EMPTY')
  const { columns } = registered
  const names = columns.map((column) => column.name)
  const fields = list(names.map((name, i) => `${ident(name)} as s${i}`))
  const raw = `(select row_number() over () as _row, ${fields} from ${currentSql({ ...layers, columns: names })})`
  const judged = `(${castRowsSql(
    raw,
    columns.map((column, source) => ({ column, source })),
    names.length,
  )})`
  return {
    from: `(select ${list(names.map(ident))} from ${judged} where not _bad)`,
    judged,
    columns,
    keys: layers.keys,
    position: newest.position,
    commitAt: newest.commitAt,
  }
}
