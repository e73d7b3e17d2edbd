import { ident, list, text } from '@shuyuan/engine'
import { keyText } from './record-key.ts'

/**
 * The records of a version under the given keys: `_seq` is the number of the key, `_row` null where no record has it. Every value is text
 * under its column's name. Keys are compared without outer blanks and case.
 */
export function locateSql(
  glob: string,
  columns: readonly string[],
  keys: readonly { seq: number; key: Readonly<Record<string, string>> }[],
): string {
  const names = Object.keys(keys[0]?.key ?? {})
  const values = keys.map(
    ({ seq, key }) => `(${[String(seq), ...names.map((name) => text(keyText(key[name] ?? '')))].join(', ')})`,
  )
  const aliases = ['_seq', ...names.map((_, i) => `k${i}`)]
  const on = names.map((name, i) => `upper(trim(CAST(d.${ident(name)} AS VARCHAR))) = w.k${i}`)
  const shown = columns.map((name) => `CAST(d.${ident(name)} AS VARCHAR) AS ${ident(name)}`)
  return `SELECT ${list(['w._seq', 'd._row', ...shown])}
    FROM (VALUES ${list(values)}) w(${list(aliases)}) LEFT JOIN read_parquet(${text(glob)}) d ON ${on.join(' AND ')}
    ORDER BY w._seq, d._row`
}
