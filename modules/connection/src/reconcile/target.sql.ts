import { ident, list, text } from '@shuyuan/engine'
import { castSql, type Column } from '@shuyuan/intake'

const NOTHING = 'chr(30)'

/**
 * A loaded value as the source writes it (README, "Texts" of packages/connector): the engine's own writing, except that a floating number has
 * no `.0` and turns to powers of ten one digit earlier.
 */
export function canonicalSql(column: Pick<Column, 'name' | 'type' | 'format'>): string {
  const value = ident(column.name)
  const plain = `cast(${value} as varchar)`
  if (column.type !== 'decimal' || column.format) return plain
  const short = `regexp_replace(${plain}, '\\.0$', '')`
  const digits = `regexp_replace(${short}, '^(-?)([0-9])([0-9]*?)0*$', '\\1\\2.\\3e+15')`
  return `case when abs(${value}) >= 1e15 and abs(${value}) < 1e16 then replace(${digits}, '.e', 'e') else ${short} end`
}

const joined = (texts: readonly string[]) =>
  `md5_number_lower(concat_ws(chr(31), ${list(texts.map((t) => `coalesce(nullif(${t}, ''), ${NOTHING})`))}))`

export interface TargetPlan {
  columns: readonly Column[]
  /** names of the columns in the hash */
  hashed: readonly string[]
  /** FROM-clause of the good rows, typed */
  good: string
  /** FROM-clause of the bad rows, their texts in `cells` */
  bad: string
  partition: string | null
  /** only rows whose watermark is at least this */
  since: { column: string; value: string } | null
  buckets: number
}

const one = (plan: TargetPlan, name: string) => plan.columns.find((c) => c.name === name) as Column
const cell = (plan: TargetPlan, name: string) => `cells[${plan.columns.findIndex((c) => c.name === name) + 1}]`
const keysOf = (plan: TargetPlan) => plan.columns.filter((c) => c.key)

/** Good and bad rows as key texts, bucket, partition and hash: table `target`. */
export function targetSql(plan: TargetPlan): string {
  const side = (read: (name: string) => string, from: string, where: string) => {
    const keys = keysOf(plan).map((c) => read(c.name))
    const bucket = keys.length > 0 ? `(${joined(keys)} % ${plan.buckets})::varchar` : 'null::varchar'
    const part = plan.partition ? `nullif(${read(plan.partition)}, '')` : 'null::varchar'
    const key = keys.length > 0 ? `[${list(keys)}]` : 'null::varchar[]'
    const hash = plan.hashed.length > 0 ? joined(plan.hashed.map(read)) : '0::ubigint'
    return `select ${key} as key, ${bucket} as bucket, ${part} as part, ${hash} as hash, ${from} ${where}`
  }
  const since = plan.since
  const type = since ? one(plan, since.column) : null
  const bound = since && type ? castSql(type, text(since.value)) : ''
  const good = since ? `where ${ident(since.column)} >= ${bound}` : ''
  const bad = since && type ? `where ${castSql(type, cell(plan, since.column))} >= ${bound}` : ''
  return `create temp table target as
    ${side((name) => canonicalSql(one(plan, name)), `true as good from ${plan.good}`, good)}
    union all
    ${side((name) => cell(plan, name), `false as good from ${plan.bad}`, bad)}`
}

/** A version's rows as they lie in the lake. */
export const loadedSql = (glob: string, bad: string) => ({
  good: `read_parquet(${text(glob)})`,
  bad: `read_json(${text(bad)}, format = 'newline_delimited', maximum_object_size = ${64 << 20}, columns = {cells: 'VARCHAR[]'})`,
})

/** One digest per bucket or partition, or of everything. */
export function targetDigestSql(by: 'bucket' | 'part' | null): string {
  const sum = `lpad(lower(to_hex(cast(coalesce(sum(cast(hash as hugeint)), 0) % 18446744073709551616 as ubigint))), 16, '0')`
  return by
    ? `select ${by} as part, count(*) as rows, ${sum} as hash from target group by ${by} order by ${by}`
    : `select count(*) as rows, count(*) filter (where not good) as bad, ${sum} as hash from target`
}

/** A landed bucket of the source as table `source`, in the same form. `fields` are the columns of the CSV in order. */
export function sourceRowsSql(
  path: string,
  fields: readonly string[],
  keys: readonly string[],
  hashed: readonly string[],
): string {
  const at = (name: string) => `s${fields.indexOf(name)}`
  const types = fields.map((_, i) => `'s${i}': 'VARCHAR'`)
  return `create or replace temp table source as select [${list(keys.map(at))}] as key, ${joined(hashed.map(at))} as hash
    from read_csv(${text(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n',
      max_line_size = ${32 << 20}, buffer_size = ${64 << 20}, columns = {${list(types)}})`
}

/** Keys that are not the same on both sides, and how. */
export function flawsSql(bucket: string): string {
  const side = (table: string, where: string) =>
    `select list_transform(key, k -> nullif(k, '')) as key, count(*) as n, sum(cast(hash as hugeint)) as h from ${table} ${where} group by 1`
  return `select coalesce(s.key, t.key) as key, case when t.n is null or t.n < s.n then 'missing' when s.n is null then 'extra'
      when t.n > s.n then 'doubled' else 'altered' end as flaw,
      case when t.n is null then s.n when s.n is null then t.n when s.n = t.n then 1 else abs(t.n - s.n) end as rows
    from (${side('source', '')}) s full join (${side('target', `where bucket = ${text(bucket)}`)}) t on s.key is not distinct from t.key
    where s.n is distinct from t.n or s.h is distinct from t.h order by key`
}
