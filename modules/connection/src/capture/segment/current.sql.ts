import { ident, list, text } from '@shuyuan/engine'
import { OP, SAME, type Segment, SEQ, UNIT } from './segment.ts'

export interface Layers {
  base: { path: string; segment: Segment } | null
  changes: { path: string; segment: Segment }[]
  keys: readonly string[]
  /** columns wanted; one that no file holds is NULL */
  columns: readonly string[]
  /** only keys of the nth of so many buckets */
  bucket?: { nth: number; of: number }
  /** only keys that this FROM-clause lists, under their names and as texts */
  only?: string
}

const seq = ident(SEQ)
const op = ident(OP)
const META = list([seq, op, ident(SAME)])

/**
 * The rows of a table as they stand after all its changes, as texts: base rows whose key nothing touched, and the last change of every key
 * that is not a deletion. A truncation hides everything before it. Pure; the answer is a FROM-clause.
 */
export function currentSql(layers: Layers): string {
  const { base, changes, keys, columns } = layers
  const baseRows =
    base &&
    `select ${columnsOf(columns, base.segment.columns)} from read_parquet(${text(base.path)}) where ${bucketSql(layers)}`
  if (changes.length === 0) return `(${baseRows ?? emptySql(columns)})`
  // Only where a table was truncated are its changes read twice.
  const steps = changes.some((c) => c.segment.truncates > 0)
    ? [
        `change as (${changesSql(layers)})`,
        `cut as (select coalesce(max(${seq}) filter (where ${op} = 't'), -1) as point from change)`,
        `live as (select * from change where ${seq} > (select point from cut))`,
        `base as (select * from (${baseRows ?? emptySql(columns)}) where (select point from cut) < 0)`,
      ]
    : [
        `live as not materialized (${changesSql(layers)})`,
        `base as not materialized (${baseRows ?? emptySql(columns)})`,
      ]
  const partial = changes.some((c) => c.segment.partial)
  steps.push(partial ? lastPartialSql(keys, columns) : lastSql(keys))
  const same = keys.map((key) => `last.${ident(key)} = base.${ident(key)}`).join(' and ')
  const names = list(columns.map(ident))
  const kept = partial
    ? `select ${list(columns.map((c) => (keys.includes(c) ? `last.${ident(c)}` : `case when last.${ident(c)} is null then base.${ident(c)} else last.${ident(c)}.v end as ${ident(c)}`)))}
        from last left join base on ${same} where ${op} <> 'd'`
    : `select ${names} from last where ${op} <> 'd'`
  return `(with ${steps.join(',\n')} ${kept}
    union all select ${names} from base where not exists (select 1 from last where ${same}))`
}

/** Every change in the files, with the columns wanted. A truncation has no key and belongs to every bucket. */
function changesSql(layers: Layers): string {
  const { changes, columns } = layers
  const held = [...new Set(changes.flatMap((c) => c.segment.columns))]
  return `select ${META}, ${columnsOf(columns, held)} from read_parquet([${list(changes.map((c) => text(c.path)))}], union_by_name = true)
    where ${op} = 't' or ${bucketSql(layers)}`
}

function bucketSql({ bucket, only, keys }: Layers): string {
  const names = list(keys.map(ident))
  if (only) return `(${names}) in (select (${names}) from ${only})`
  return bucket ? `hash(${names}) % ${bucket.of} = ${bucket.nth}` : 'true'
}

/** The test that a change sent this column: `change` is a table's name. */
const sentSql = (change: string, column: string): string =>
  `(${change}.${ident(SAME)} is null or not list_contains(string_split(${change}.${ident(SAME)}, ${text(UNIT)}), ${text(column)}))`

/**
 * Values that rows had under the keys they left: `moved` (seq, and `k0`, `k1` … of the key before) against the files and `batch`, the changes that
 * are in no file yet. Of each column the last value sent under that key before the move, else the base's. Pure.
 */
export function movedSql(layers: Layers, moved: string, batch: string): string {
  const { base, changes, keys, columns } = layers
  const baseRows = base && `select ${columnsOf(columns, base.segment.columns)} from read_parquet(${text(base.path)})`
  const names = list(columns.map(ident))
  const filed = changes.length > 0 ? `${changesSql(layers)} union all ` : ''
  const same = (other: string) => keys.map((key, i) => `${other}.${ident(key)} = moved.k${i}`).join(' and ')
  const rest = columns.filter((c) => !keys.includes(c))
  const values = rest.map(
    (c) => `arg_max({'v': change.${ident(c)}}, change.${seq}) filter (where ${sentSql('change', c)}) as ${ident(c)}`,
  )
  // The deletion of the old key stands right before the row itself.
  return `(with moved as (${moved}), change as (${filed}select ${META}, ${names} from ${batch}), base as (${baseRows ?? emptySql(columns)}),
    found as (select moved.seq, ${list(values)} from moved left join change on ${same('change')} and change.${seq} < moved.seq - 1 group by moved.seq)
    select moved.seq, ${list(rest.map((c) => `case when found.${ident(c)} is null then base.${ident(c)} else found.${ident(c)}.v end as ${ident(c)}`))}
    from moved join found using (seq) left join base on ${same('base')})`
}

function lastSql(keys: readonly string[]): string {
  return `last as (select * from live qualify row_number() over (partition by ${list(keys.map(ident))} order by ${seq} desc) = 1)`
}

/** Every column for itself: its last value that was sent, wrapped so that NULL is a value too; nothing where none was sent since the base. */
function lastPartialSql(keys: readonly string[], columns: readonly string[]): string {
  const values = columns
    .filter((c) => !keys.includes(c))
    .map((c) => `arg_max({'v': ${ident(c)}}, ${seq}) filter (where ${sentSql('live', c)}) as ${ident(c)}`)
  const names = list(keys.map(ident))
  return `last as (select ${list([names, `arg_max(${op}, ${seq}) as ${op}`, ...values])} from live group by ${names})`
}

const columnsOf = (columns: readonly string[], held: readonly string[]): string =>
  list(columns.map((c) => (held.includes(c) ? ident(c) : `null::varchar as ${ident(c)}`)))

const emptySql = (columns: readonly string[]): string =>
  `select ${list(columns.map((c) => `null::varchar as ${ident(c)}`))} where false`

/** The CSV of a spool: change number, operation, unchanged columns, values; nothing is NULL, `""` an empty text. */
export function spoolSql(path: string, columns: readonly string[], longest: number): string {
  const types = [`${text(SEQ)}: 'BIGINT'`, ...[OP, SAME, ...columns].map((c) => `${text(c)}: 'VARCHAR'`)]
  return csvSql(path, types, longest)
}

/** The CSV of a snapshot: values only. */
export function snapshotSql(path: string, columns: readonly string[], longest: number): string {
  return csvSql(
    path,
    columns.map((c) => `${text(c)}: 'VARCHAR'`),
    longest,
  )
}

function csvSql(path: string, types: readonly string[], longest: number): string {
  const buffer = Math.max(8 << 20, 2 * longest)
  return `read_csv(${text(path)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '',
    allow_quoted_nulls = false, max_line_size = ${buffer >> 1}, buffer_size = ${buffer}, strict_mode = true, columns = {${list(types)}})`
}
