/** A column as the source describes it. */
export interface MysqlColumn {
  name: string
  /** `varchar`, `bigint`, … */
  base: string
  /** `bigint(20) unsigned`, `enum('a','b')` */
  full: string
  charset: string | null
  fraction: number | null
  key: boolean
}

const TEXTS = new Set(['char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'enum', 'set', 'json'])
const BINARY = new Set(['binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob'])

export const quoteMysql = (name: string): string => `\`${name.replaceAll('`', '``')}\``

/** A column in a snapshot, written as the decoder of the log writes it. */
export function snapshotText({ name, base, full, fraction }: MysqlColumn): string {
  const column = quoteMysql(name)
  if (TEXTS.has(base)) return `convert(${column} using utf8mb4)`
  if (base === 'bit' && full === 'bit(1)')
    return `case when ${column} is null then null when ${column} + 0 = 1 then 'true' else 'false' end`
  if (base === 'bit') return `concat(char(92 using utf8mb4), 'x', lower(hex(${column} + 0)))`
  if (BINARY.has(base)) return `concat(char(92 using utf8mb4), 'x', lower(hex(${column})))`
  const text = `cast(${column} as char character set utf8mb4)`
  return fraction ? `trim(trailing '.' from trim(trailing '0' from ${text}))` : text
}

/** Types whose values in the log are no texts that a reading gives. */
export const isOpaque = ({ base }: MysqlColumn, mariadb: boolean): boolean =>
  /^(geometry|point|linestring|polygon|multi\w+|geometrycollection)$/.test(base) || (base === 'json' && !mariadb)

/** The words of `enum('a','b''c')` in order. */
export const listedWords = (full: string): string[] =>
  [...full.matchAll(/'((?:[^']|'')*)'/g)].map(([, word = '']) => word.replaceAll("''", "'"))
