import { ident, list, text } from '@shuyuan/engine'
import { castRowsSql, type Column, findDataset } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { findCaptureTable } from './capture.store.ts'
import type { CapturedState } from './captured-state.store.ts'
import { currentSql, type Layers } from './segment/current.sql.ts'
import { layersOf } from './segment/layers.ts'
import { LARGE_SEGMENT } from './segment/segment.ts'

/** Changes read at a time, when they lie in several files. */
const AT_ONCE = 20_000

/** What a stretch of changes makes of the rows before it. */
export interface Changes {
  /** after the last of them */
  state: CapturedState
  /** the table was emptied among them: no row before them is left */
  emptied: boolean
  columns: Column[]
  /** FROM-clause: the keys they touched, typed, under the names of the key columns */
  touched: string
  /** FROM-clause: those of the touched rows that are there after them, typed as a version holds them; rows that the loader would refuse are left out */
  rows: string
}

/**
 * The changes of a captured dataset that follow change `after`, as many as are read well at once and never half a transaction of the source.
 * Null when there are none; `renewed` when they can only be had with the next version: all rows were taken anew, the files became a version,
 * or one transaction is too large.
 */
export async function readChanges(
  deps: Pick<ConnectionDeps, 'db' | 'dataDir'>,
  dataset: string,
  after: number,
): Promise<Changes | 'renewed' | null> {
  const table = await findCaptureTable(deps.db, dataset)
  const registered = await findDataset(deps.db, dataset)
  if (!table || !registered) return null
  const { segments, base, changes, keys } = await layersOf(deps, table)
  const fresh = changes.filter(({ segment }) => segment.last > after)
  if (segments.some(({ kind, last }) => kind === 'base' && last > after)) return 'renewed'
  const [first] = fresh
  if (!first) return null
  // a file in between that is not there any more would be changes lost
  if (first.segment.first !== after + 1 || first.segment.rows > LARGE_SEGMENT) return 'renewed'
  let sum = 0
  const taken = fresh.filter(({ segment }, i) => (sum += segment.rows) <= AT_ONCE || i === 0)
  const { last, position, commitAt } = (taken.at(-1) ?? first).segment
  const files = list(taken.map(({ path }) => text(path)))
  const names = list(keys.map(ident))
  const met = `(select distinct ${names} from read_parquet([${files}], union_by_name = true) where ${ident(keys[0] ?? '')} is not null)`
  const { columns } = registered
  const layers: Layers = { base: null, changes: taken, keys, columns: columns.map((column) => column.name) }
  // Values that were not sent stand in the files before.
  const whole = taken.some(({ segment }) => segment.partial)
    ? { ...layers, base, changes: changes.filter(({ segment }) => segment.last <= last), only: met }
    : layers
  return {
    state: { changes: last, position, commitAt },
    emptied: taken.some(({ segment }) => segment.truncates > 0),
    columns,
    touched: `(select ${names} from (${typedSql(
      met,
      columns.filter(({ name }) => keys.includes(name)),
    )}))`,
    rows: `(select ${list(layers.columns.map(ident))} from (${typedSql(currentSql(whole), columns)}) where not _bad)`,
  }
}

function typedSql(from: string, columns: readonly Column[]): string {
  const fields = columns.map(({ name }, i) => `${ident(name)} as s${i}`)
  const raw = `(select row_number() over () as _row, ${list(fields)} from ${from})`
  return castRowsSql(
    raw,
    columns.map((column, source) => ({ column, source })),
    columns.length,
  )
}
