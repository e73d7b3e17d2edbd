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

/** Good and bad rows as key texts, bucket, partition and hash: a FROM-clause, so that memory does not grow with the rows. */
export function targetSql(plan: TargetPlan): string {
  const side = (read: (name: string) => string, from: string, where: string) => {
    const keys = keysOf(plan).map((c) => read(c.name))
    const part = plan.partition ? `nullif(${read(plan.partition)}, '')` : 'null::varchar'
    const key = keys.length > 0 ? `[${list(keys)}]` : 'null::varchar[]'
    const hash = plan.hashed.length > 0 ? joined(plan.hashed.map(read)) : '0::ubigint'
    return `select ${key} as key, ${part} as part, ${hash} as hash, ${from} ${where}`
  }
  const since = plan.since
  const type = since ? one(plan, since.column) : null
  const bound = since && type ? castSql(type, text(since.value)) : ''
  const good = since ? `where ${ident(since.column)} >= ${bound}` : ''
  const bad = since && type ? `where ${castSql(type, cell(plan, since.column))} >= ${bound}` : ''
  return `(select *, hash % ${plan.buckets} as bucket from (
    ${side((name) => canonicalSql(one(plan, name)), `true as good from ${plan.good}`, good)}
    union all
    ${side((name) => cell(plan, name), `false as good from ${plan.bad}`, bad)}))`
}

/** A version's rows as they lie in the lake. */
export const loadedSql = (glob: string, bad: string) => ({
  good: `read_parquet(${text(glob)})`,
  bad: `read_json(${text(bad)}, format = 'newline_delimited', maximum_object_size = ${64 << 20}, columns = {cells: 'VARCHAR[]'})`,
})

/** What the rows of `target` add up to, in one reading: table `balance`. */
export function balanceSql(target: string): string {
  return `create temp table balance as select bucket, part, good, count(*) as n, sum(cast(hash as hugeint)) as sum from ${target} group by all`
}

/** One digest per bucket or partition, or of everything. */
export function targetDigestSql(by: 'bucket' | 'part' | null): string {
  const sum = `lpad(lower(to_hex(cast(coalesce(sum(sum), 0) % 18446744073709551616 as ubigint))), 16, '0')`
  const rows = `coalesce(sum(n), 0)::bigint as rows`
  return by
    ? `select ${by}::varchar as part, ${rows}, ${sum} as hash from balance group by ${by} order by ${by}`
    : `select ${rows}, (coalesce(sum(n) filter (where not good), 0))::bigint as bad, ${sum} as hash from balance`
}

/** Landed buckets of the source as table `source`, in the same form. `fields` are the columns of the CSV in order. */
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

/** Rows that one side has more often than the other, by key and content; buckets are added one after the other. */
export const openLooseSql = 'create temp table loose (key varchar[], there bigint, here bigint)'

export function looseSql(target: string, buckets: readonly string[]): string {
  const side = (from: string) =>
    `select list_transform(key, k -> nullif(k, '')) as key, hash, count(*) as n from ${from} group by all`
  const ours = `${target} where bucket in (${buckets.map(Number).join(', ')})`
  return `insert into loose select coalesce(s.key, t.key), coalesce(s.n, 0), coalesce(t.n, 0)
    from (${side('source')}) s full join (${side(ours)}) t on s.hash = t.hash and s.key is not distinct from t.key
    where s.n is distinct from t.n`
}

/** Flaws by key from all that is loose: a row of the source that is here with other content is altered. */
const FLAWS = `with loose_keys as (select key, sum(greatest(there - here, 0)) as lost, sum(greatest(here - there, 0)) as more,
    coalesce(sum(here - there) filter (where there > 0 and here > there), 0) as doubled from loose group by key),
  judged as (select key, lost, more - doubled as strange, least(lost, more - doubled) as altered, doubled from loose_keys),
  flaws as (unpivot (select key, (lost - altered)::bigint as missing, (strange - altered)::bigint as extra, altered::bigint as altered,
    doubled::bigint as doubled from judged) on missing, extra, altered, doubled into name flaw value rows)`

export const flawCountsSql = `${FLAWS} select flaw, sum(rows)::bigint as rows from flaws where rows > 0 group by flaw`

export function flawedKeysSql(most: number): string {
  return `${FLAWS} select key, flaw from flaws where rows > 0 order by key, flaw limit ${most}`
}
