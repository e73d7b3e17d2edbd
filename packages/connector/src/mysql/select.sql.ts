import { pick, pickOne, sameColumns } from '../pick.ts'
import type { Bound, DigestOptions, Partition, ReadOptions, Slice, SourceColumn, TableRef } from '../source.ts'
import { literal, type MysqlType, mysqlText, mysqlValue } from './native-type.ts'

export type MysqlColumn = SourceColumn & { own: MysqlType }

export const quoted = (name: string): string => `\`${name.replaceAll('`', '``')}\``
/** Never merged into the outer query: what stands inside is evaluated once. */
const FENCE = 'limit 18446744073709551615'
const MODULUS = '18446744073709551616'

const tableName = ({ schema, name }: TableRef): string => (schema ? `${quoted(schema)}.${quoted(name)}` : quoted(name))
const textOf = ({ name, own }: MysqlColumn): string => mysqlText(`t.${quoted(name)}`, own)

/** Rows as canonical texts under their own names. */
export function selectSql(
  table: TableRef,
  all: readonly MysqlColumn[],
  options: ReadOptions & { limit?: number } = {},
): string {
  const texts = pick(all, options.columns, table).map((column) => `${textOf(column)} as ${quoted(column.name)}`)
  const order = options.orderBy ? ` order by t.${quoted(pickOne(all, options.orderBy, table).name)}` : ''
  const limit = options.limit === undefined ? '' : ` limit ${Math.trunc(options.limit)}`
  return `select ${texts.join(', ')} from ${tableName(table)} t${whereSql(table, all, options.where)}${order}${limit}`
}

export function highestSql(table: TableRef, all: readonly MysqlColumn[], column: string): string {
  const { name, own } = pickOne(all, column, table)
  return `select ${mysqlText(`max(t.${quoted(name)})`, own)} as value from ${tableName(table)} t`
}

function whereSql(table: TableRef, all: readonly MysqlColumn[], where: Slice = {}): string {
  const parts: string[] = []
  const bound = (side: '>' | '<', { column, value, inclusive }: Bound): void => {
    const { name, own } = pickOne(all, column, table)
    parts.push(`t.${quoted(name)} ${side}${inclusive ? '=' : ''} ${mysqlValue(own, value)}`)
  }
  if (where.after) bound('>', where.after)
  if (where.until) bound('<', where.until)
  for (const { column, value } of where.equals ?? []) {
    const found = pickOne(all, column, table)
    // byte by byte: a collation may take 'a' for 'A'
    parts.push(value === null ? `t.${quoted(column)} is null` : `binary ${textOf(found)} = binary ${literal(value)}`)
  }
  if (where.bucket) {
    const { columns, of, is, emptyIsNull = false } = where.bucket
    parts.push(
      `${bucketSql(joinedSql(pick(all, columns, table), emptyIsNull), of)} in (${is.map(Math.trunc).join(', ')})`,
    )
  }
  return parts.length > 0 ? ` where ${parts.join(' and ')}` : ''
}

/** Values of a row in one text: U+001F between, U+001E for no value. */
function joinedSql(columns: readonly MysqlColumn[], emptyIsNull: boolean): string {
  const texts = columns.map((column) => {
    const text = textOf(column)
    const value = emptyIsNull ? `nullif(${text}, '')` : text
    return `coalesce(${value}, char(30 using utf8mb4))`
  })
  return `concat_ws(char(31 using utf8mb4), ${texts.join(', ')})`
}

/** The low 64 bits of an MD5 as the engine counts them: last byte first. */
function lowSql(md5: string): string {
  const bytes = [31, 29, 27, 25, 23, 21, 19, 17].map((at) => `substr(${md5}, ${at}, 2)`)
  return `cast(conv(concat(${bytes.join(', ')}), 16, 10) as unsigned)`
}

const bucketSql = (joined: string, of: number): string => bucketOfSql(`md5(${joined})`, of)

/** Names the MD5 once for a power of two up to 256, whose bucket is its lowest byte alone. */
function bucketOfSql(md5: string, of: number): string {
  return `mod(${256 % of === 0 ? `conv(substr(${md5}, 17, 2), 16, 10)` : lowSql(md5)}, ${Math.trunc(of)})`
}

/** Count and order-free hash, whole or by partition; `lost` counts rows too long for the server to hash. */
export function digestSql(
  table: TableRef,
  all: readonly MysqlColumn[],
  options: DigestOptions,
  by: Partition | null,
): string {
  const columns = pick(all, options.columns, table)
  const empty = options.emptyIsNull ?? false
  const own = by && 'buckets' in by && sameColumns(by.columns, columns)
  const part =
    !by || own
      ? 'null'
      : 'column' in by
        ? textOf(pickOne(all, by.column, table))
        : `cast(${bucketSql(joinedSql(pick(all, by.columns, table), empty), by.buckets)} as char)`
  const where = whereSql(table, all, options.where)
  // the bucket of a row by all that is hashed stands in its hash already
  const group = own ? `cast(${bucketOfSql('md5', by.buckets)} as char)` : 'part'
  return `select ${group} as part, cast(count(*) as char) as \`rows\`, cast(mod(coalesce(sum(${lowSql('md5')}), 0), ${MODULUS}) as char) as sum,
      cast(sum(md5 is null) as char) as lost
    from (select cast(${part} as char character set utf8mb4) collate utf8mb4_bin as part, md5(${joinedSql(columns, empty)}) as md5
      from ${tableName(table)} t${where} ${FENCE}) r
    group by ${group} order by ${group}`
}
