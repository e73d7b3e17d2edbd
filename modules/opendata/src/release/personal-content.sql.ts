import { checkSql } from '@shuyuan/gb'
import { ident, text } from '@shuyuan/engine'

const BORN = '(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])'
const ENDING = '[0-9]{3}[0-9Xx]'
const APART = `[1-9][0-9]{5}(?:[ -]${BORN.replaceAll('(?:0', '[ -]?(?:0')}[ -]?|${BORN}[ -])${ENDING}`

/** A kind of personal value looked for in the contents, whatever the column is called: SQL from a text expression to a boolean. */
const KINDS: { kind: string; holds(value: string): string }[] = [
  { kind: '身份证号', holds: (value) => checkSql('id_number', value) },
  { kind: '手机号', holds: (value) => checkSql('mobile', value) },
  { kind: '银行卡号', holds: (value) => only(unionPay(value), checkSql('bank_card', value)) },
  { kind: '文本中的身份证号', holds: (value) => within(value, 18, `[1-9][0-9]{5}${BORN}${ENDING}`, 'id_number') },
  { kind: '文本中的手机号', holds: (value) => within(value, 11, '1[3-9][0-9]-?[0-9]{4}-?[0-9]{4}', 'mobile') },
]
/**
 * Cards outside the domestic range and identity numbers written in parts count only when many values of a column pass: of serial numbers
 * and of file numbers made of place, day and counter one in ten passes the check by chance.
 */
const CHANCE_SHARE = 0.3

/** One scan that counts, for every column and kind, the rows holding such a value. Columns of the result: `c<i>_<k>`. */
export function personalContentSql(
  source: string,
  columns: string[],
): { sql: string; cells: { column: string; kind: string; alias: string }[] } {
  const cells = columns.flatMap((column, i) => {
    const value = `cast(${ident(column)} as varchar)`
    return [
      ...KINDS.map(({ kind, holds }, k) => ({ column, kind, alias: `c${i}_${k}`, count: rowsWhere(holds(value)) })),
      { column, kind: '银行卡号', alias: `c${i}_card`, count: manyOf(value, cardElsewhere(value)) },
      {
        column,
        kind: '分段书写的身份证号',
        alias: `c${i}_apart`,
        count: manyOf(value, within(value, 18, APART, 'id_number')),
      },
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

function cardElsewhere(value: string): string {
  return only(`not ${unionPay(value)} and length(${value}) >= 15`, checkSql('bank_card', value))
}

function manyOf(value: string, test: string): string {
  const found = rowsWhere(test)
  return `case when ${found} >= ${CHANCE_SHARE} * count(nullif(trim(${value}), '')) then ${found} else 0 end`
}

/** Full-width signs as plain ones, and without those that nobody sees. */
const UNUSUAL = '０１２３４５６７８９Ｘｘ－\u2010\u2011\u2013\u00a0\u3000\u200b\u200c\u200d\u2060\ufeff'
const USUAL = '0123456789Xx----  '

/** Every candidate of a longer text is checked, not only the first one. */
function within(value: string, length: number, pattern: string, check: 'id_number' | 'mobile'): string {
  const plain = `translate(${value}, ${text(UNUSUAL)}, ${text(USUAL)})`
  const candidates = `regexp_extract_all(${plain}, ${text(`(?:^|[^0-9])(${pattern})(?:[^0-9]|$)`)}, 1)`
  const whole = `regexp_replace(found, '[ -]', '', 'g')`
  return only(
    `length(${value}) > ${length}`,
    `len(list_filter(${candidates}, lambda found: ${checkSql(check, whole)})) > 0`,
  )
}
