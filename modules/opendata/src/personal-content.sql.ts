import { checkSql } from '@shuyuan/gb'
import { ident, text } from '@shuyuan/engine'

/** Kinds of personal value looked for in the contents, whatever the column is called. */
const WHOLE_VALUE = [
  { kind: '身份证号', check: 'id_number' },
  { kind: '手机号', check: 'mobile' },
  { kind: '银行卡号', check: 'bank_card' },
] as const

/** The same inside longer text: candidates are cut out by pattern. */
const EMBEDDED = [
  {
    kind: '文本中的身份证号',
    pattern: '[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]',
    check: 'id_number',
  },
  { kind: '文本中的手机号', pattern: '(?:^|[^0-9])(1[3-9][0-9]{9})(?:[^0-9]|$)', check: 'mobile' },
] as const

/**
 * One scan that counts, for every column and kind, the rows holding such a value. Columns of the result: `c<i>_<k>`.
 * Bank cards count only from 16 digits on, because short serial numbers pass the Luhn check by chance.
 */
export function personalContentSql(
  source: string,
  columns: string[],
): { sql: string; cells: { column: string; kind: string; alias: string }[] } {
  const cells = columns.flatMap((column, i) => [
    ...WHOLE_VALUE.map(({ kind, check }, k) => ({ column, kind, alias: `c${i}_${k}`, test: wholeTest(column, check) })),
    ...EMBEDDED.map(({ kind, pattern, check }, k) => ({
      column,
      kind,
      alias: `c${i}_e${k}`,
      test: embeddedTest(column, pattern, check),
    })),
  ])
  const counts = cells.map(({ test, alias }) => `count(*) filter (where ${test}) as ${alias}`)
  return { sql: `select ${counts.join(', ')} from read_parquet(${text(source)})`, cells }
}

function wholeTest(column: string, check: 'id_number' | 'mobile' | 'bank_card'): string {
  const value = `cast(${ident(column)} as varchar)`
  const length = check === 'bank_card' ? `length(${value}) >= 16 and ` : ''
  return `${length}coalesce(${checkSql(check, value)}, false)`
}

function embeddedTest(column: string, pattern: string, check: 'id_number' | 'mobile'): string {
  const value = `cast(${ident(column)} as varchar)`
  const found = `regexp_extract(${value}, ${text(pattern)}, ${pattern.includes('(1[3-9]') ? 1 : 0})`
  return `length(${value}) > ${check === 'mobile' ? 11 : 18} and ${found} <> '' and coalesce(${checkSql(check, found)}, false)`
}
