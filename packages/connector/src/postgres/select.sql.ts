import { error } from '../errors.ts'
import { pick, pickOne, sameColumns } from '../pick.ts'
import type { Bound, DigestOptions, Partition, ReadOptions, Slice, SourceColumn, TableRef } from '../source.ts'
import { postgresText } from './native-type.ts'

/** A described column with the bare type name, which decides how it is written as text. */
export type PostgresColumn = SourceColumn & { base: string }

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
/** A text literal; backslashes are made safe whatever `standard_conforming_strings` says. */
export const literal = (value: string): string => {
  if (value.includes('\0')) throw error('CONNECTOR_FAILED', { host: 'postgres', reason: 'NUL' })
  const text = value.replaceAll("'", "''")
  return text.includes('\\') ? `E'${text.replaceAll('\\', '\\\\')}'` : `'${text}'`
}
export const tableName = ({ schema, name }: TableRef): string => `${quoted(schema || 'public')}.${quoted(name)}`

/** Rows as canonical texts under their own names. */
export function selectSql(table: TableRef, all: readonly PostgresColumn[], options: ReadOptions = {}): string {
  const columns = pick(all, options.columns, table)
  const texts = columns.map((column) => `${plain(column)} as ${quoted(column.name)}`)
  const order = options.orderBy ? ` order by t.${quoted(pickOne(all, options.orderBy, table).name)}` : ''
  return `select ${texts.join(', ')} from ${tableName(table)} t${whereSql(table, all, options.where)}${order}`
}

/** COPY writes most types as canonical text by itself, and faster than a cast. */
function plain({ name, base }: PostgresColumn): string {
  const column = `t.${quoted(name)}`
  return ['bool', 'bpchar', 'money', 'timestamptz'].includes(base) ? postgresText(column, base) : column
}

export function whereSql(table: TableRef, all: readonly PostgresColumn[], where: Slice = {}): string {
  const column = (name: string) => `t.${quoted(pickOne(all, name, table).name)}`
  const parts: string[] = []
  const bound = (side: '>' | '<', { column: name, value, inclusive }: Bound) =>
    parts.push(`${column(name)} ${side}${inclusive ? '=' : ''} ${valueSql(pickOne(all, name, table), value)}`)
  if (where.after) bound('>', where.after)
  if (where.until) bound('<', where.until)
  for (const { column: name, value } of where.equals ?? []) {
    const text = postgresText(column(name), pickOne(all, name, table).base)
    parts.push(value === null ? `${column(name)} is null` : `${text} = ${literal(value)}`)
  }
  if (where.bucket) {
    const { columns, of, is, emptyIsNull = false } = where.bucket
    parts.push(
      `${bucketSql(joinedSql(pick(all, columns, table), emptyIsNull), of)} in (${is.map(Math.trunc).join(', ')})`,
    )
  }
  return parts.length > 0 ? ` where ${parts.join(' and ')}` : ''
}

/** A zoned time was written as Beijing time; everything else reads its own text back. */
const valueSql = (column: PostgresColumn, value: string): string =>
  column.base === 'timestamptz' ? `${literal(value)}::timestamp at time zone 'Asia/Shanghai'` : literal(value)

/** A function takes a hundred arguments at most. */
const ARGUMENTS = 90

/** Values of a row in one text: U+001F between, U+001E for no value. Only a text can be empty. */
function joinedSql(columns: readonly PostgresColumn[], emptyIsNull: boolean): string {
  let texts = columns.map(({ name, base, type }) => {
    const text = postgresText(`t.${quoted(name)}`, base)
    return `coalesce(${emptyIsNull && type === 'text' ? `nullif(${text}, '')` : text}, chr(30))`
  })
  while (texts.length > 1) {
    const some = Array.from({ length: Math.ceil(texts.length / ARGUMENTS) }, (_, i) =>
      texts.slice(i * ARGUMENTS, (i + 1) * ARGUMENTS),
    )
    texts = some.map((few) => `concat_ws(chr(31), ${few.join(', ')})`)
  }
  return texts.join('')
}

/** The last eight bytes of an MD5 as a signed number, first byte first. */
const tailSql = (joined: string): string => `('x' || right(md5(${joined}), 16))::bit(64)::bigint`

/** The bytes of a number the other way round, as the engine counts them. Names it eight times: pass a column. Text of the bytes would cost four times as much. */
function swappedSql(number: string): string {
  const up = [56, 40, 24, 8].map((by, i) => `((${number} & ${255n << BigInt(i * 8)}) << ${by})`)
  const down = [8, 24, 40, 56].map((by, i) => `((${number} >> ${by}) & ${255n << BigInt(24 - i * 8)})`)
  return `(${[...up, ...down].join(' | ')})`
}

/** An unsigned number modulo `of`, without leaving whole numbers of 64 bits; a power of two up to 256 asks for its lowest byte alone. */
function bucketSql(joined: string, of: number): string {
  if (256 % of === 0) return `(('x' || substr(md5(${joined}), 17, 2))::bit(8)::int & ${of - 1})`
  const half = `mod((h.low >> 1) & 9223372036854775807, ${Math.trunc(of)})`
  return `(select mod(${half} * 2 + (h.low & 1), ${Math.trunc(of)}) from (select ${swappedSql('m.tail')} as low from (select ${tailSql(joined)} as tail offset 0) m offset 0) h)`
}

/** Count and order-free hash, whole or by partition; the sum of signed terms is the same modulo 2^64. */
export function digestSql(
  table: TableRef,
  all: readonly PostgresColumn[],
  options: DigestOptions,
  by: Partition | null,
): string {
  const columns = pick(all, options.columns, table)
  const own = by && 'buckets' in by && 256 % by.buckets === 0 && sameColumns(by.columns, columns)
  const part =
    !by || own
      ? 'null::text'
      : 'column' in by
        ? pick(all, [by.column], table).map(({ name, base }) => postgresText(`t.${quoted(name)}`, base))[0]
        : `${bucketSql(joinedSql(pick(all, by.columns, table), options.emptyIsNull ?? false), by.buckets)}`
  const where = whereSql(table, all, options.where)
  // the bucket of a row by all that is hashed stands in its hash already
  const group = own ? `((r.tail >> 56) & ${by.buckets - 1})` : 'r.part'
  return `select ${group}::text as part, count(*)::text as rows, mod(mod(coalesce(sum(${swappedSql('tail')}), 0), 18446744073709551616) + 18446744073709551616,
      18446744073709551616)::text as sum
    from (select ${part} as part, ${tailSql(joinedSql(columns, options.emptyIsNull ?? false))} as tail from ${tableName(table)} t${where} offset 0) r
    group by ${group} order by ${group}`
}
