import { list } from '@shuyuan/engine'
import { named, type RemoteTable, type Typed } from '../dialect.sql.ts'

/** Figures of each column in `profileSql`, after the count of all rows. */
export const FIGURES = 7

/** Count, values, distinct values, least, greatest, and lengths of texts of every column, in one statement; numbers and days by their own order. */
export function profileSql(table: RemoteTable, columns: readonly Typed[]): string {
  const parts = columns.flatMap(({ name, type }) => {
    const column = table.column(name) ?? 'null'
    const ordered = type !== 'text' && type !== 'boolean'
    const extreme = (of: 'min' | 'max') =>
      ordered ? table.text(`${of}(${column})`, type) : `${of}(${table.text(column, type)})`
    const whole = type === 'text' ? table.exact(column) : column
    const length = (of: string) => (type === 'text' ? `${of}(char_length(${whole}))` : 'null')
    const lengths = ['min', 'max', 'avg'].map(length)
    return [`count(${column})`, `count(distinct ${whole})`, extreme('min'), extreme('max'), ...lengths]
  })
  return `select ${named(['count(*)', ...parts])} from ${table.table}`
}

export type Counting = 'form' | 'value'

/** The most frequent forms of some columns, or values that stand more than once, as rows of place, counting, value and count. */
export function frequentSql(
  table: RemoteTable,
  wanted: readonly { place: number; column: Typed; counting: Counting }[],
  most: number,
): string {
  const parts = wanted.map(({ place, column: { name, type }, counting }) => {
    const column = table.column(name) ?? 'null'
    const value = table.exact(table.text(column, type))
    const shown = counting === 'form' ? formSql(table, value) : `left(${value}, 200)`
    const cells = `select ${shown} as v from ${table.table} where ${column} is not null`
    const often = counting === 'value' ? 'having count(*) > 1' : ''
    const groups = `select v, count(*) as n from (${cells}) cells group by v ${often} order by n desc, v limit ${Math.trunc(most)}`
    return `select '${place}' as place, '${counting}' as counting, v, n from (${groups}) found`
  })
  return parts.join(' union all ')
}

/**
 * Runs of digits and of Latin letters as 9 and a; Chinese ones as the character 1, which every encoding of a database has (`formOf` writes
 * 中 for it). What a database leaves is hidden there.
 */
function formSql({ dialect }: RemoteTable, value: string): string {
  const postgres = dialect === 'postgres'
  const replace = (of: string, pattern: string, by: string) =>
    `regexp_replace(${list([of, pattern, by, ...(postgres ? [`'g'`] : [])])})`
  const [han, mark] = postgres
    ? [`'[\\u3400-\\u4dbf\\u4e00-\\u9fff]+'`, 'chr(1)']
    : [`'[㐀-䶿一-鿿]+'`, 'char(1 using utf8mb4)']
  return replace(replace(replace(`left(${value}, 60)`, `'[0-9]+'`, `'9'`), `'[A-Za-z]+'`, `'a'`), han, mark)
}
