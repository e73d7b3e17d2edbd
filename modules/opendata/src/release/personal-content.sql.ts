import { checkSql } from '@shuyuan/gb'
import { ident, text } from '@shuyuan/engine'

/** A kind of personal value looked for in the contents, whatever the column is called: SQL from a text expression to a boolean. */
const KINDS: { kind: string; holds(value: string): string }[] = [
  { kind: '身份证号', holds: (value) => checkSql('id_number', value) },
  { kind: '手机号', holds: (value) => checkSql('mobile', value) },
  { kind: '银行卡号', holds: (value) => only(unionPay(value), checkSql('bank_card', value)) },
  {
    kind: '文本中的身份证号',
    holds: (value) =>
      within(
        value,
        18,
        '(?:^|[^0-9])([1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx])(?:[^0-9]|$)',
        'id_number',
      ),
  },
  {
    kind: '文本中的手机号',
    holds: (value) => within(value, 11, '(?:^|[^0-9])(1[3-9][0-9]{9})(?:[^0-9]|$)', 'mobile'),
  },
]
/** Cards outside the domestic range count only when many values of a column pass: one serial number in ten passes the Luhn check by chance. */
const CARD_SHARE = 0.3

/** One scan that counts, for every column and kind, the rows holding such a value. Columns of the result: `c<i>_<k>`. */
export function personalContentSql(
  source: string,
  columns: string[],
): { sql: string; cells: { column: string; kind: string; alias: string }[] } {
  const cells = columns.flatMap((column, i) => {
    const value = `cast(${ident(column)} as varchar)`
    return [
      ...KINDS.map(({ kind, holds }, k) => ({ column, kind, alias: `c${i}_${k}`, count: rowsWhere(holds(value)) })),
      { column, kind: '银行卡号', alias: `c${i}_card`, count: manyCards(value) },
    ]
  })
  const counts = cells.map(({ count, alias }) => `${count} as ${alias}`)
  return { sql: `select ${counts.join(', ')} from read_parquet(${text(source)})`, cells }
}

const rowsWhere = (test: string): string => `count(*) filter (where coalesce(${test}, false))`

/** `costly` where `cheap` holds: the engine computes both sides of an AND for every row, a branch only for its own. */
const only = (cheap: string, costly: string): string => `case when ${cheap} then ${costly} else false end`

function unionPay(value: string): string {
  return `regexp_matches(${value}, '^\\s*62')`
}

function manyCards(value: string): string {
  const found = rowsWhere(only(`not ${unionPay(value)} and length(${value}) >= 15`, checkSql('bank_card', value)))
  return `case when ${found} >= ${CARD_SHARE} * count(nullif(trim(${value}), '')) then ${found} else 0 end`
}

/** Every candidate of a longer text is checked, not only the first one. */
function within(value: string, length: number, pattern: string, check: 'id_number' | 'mobile'): string {
  const candidates = `regexp_extract_all(${value}, ${text(pattern)}, 1)`
  return only(
    `length(${value}) > ${length}`,
    `len(list_filter(${candidates}, lambda found: ${checkSql(check, 'found')})) > 0`,
  )
}
