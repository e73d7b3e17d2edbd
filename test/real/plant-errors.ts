import { openDraw } from '@shuyuan/sketch'

type Cells = string[][]
type Kind = 'typo' | 'empty' | 'word' | 'swap' | 'format' | 'other' | 'far'

const WORDS = ['-', 'N/A', 'null', '不详', 'unknown', 'Not Available', '未知', '#####']
const isNumber = (value: string) => /^-?[0-9]+(?:\.[0-9]+)?$/.test(value)

/**
 * Plants errors of the kinds that benchmarks of error detection use into `share` of the cells of a table, the same for the same seed: typing
 * slips, lost values, words for nothing, swapped cells, other formats, another value of the column (in `dependent` columns) and numbers far off.
 */
export function plantErrors(
  [head = [], ...clean]: Cells,
  share: number,
  seed: number,
  dependent: readonly string[] = [],
) {
  const draw = openDraw(seed)
  const pick = <T>(some: readonly T[]) => some[draw(some.length)] as T
  const rows = clean.map((row) => head.map((_, i) => row[i] ?? ''))
  const planted = new Map<string, Kind>()
  const columns = head
    .map((name, at) => {
      const values = rows.map((row) => row[at] as string).filter((value) => value.trim())
      const numbers = values.filter(isNumber).length > 0.9 * values.length
      return { name, at, filled: values.length, distinct: [...new Set(values)], numbers }
    })
    .filter(({ filled }) => filled > 0.3 * rows.length)
  type Column = (typeof columns)[number]
  const put = (row: number, { at }: Column, kind: Kind, value: string) => {
    const cells = rows[row] as string[]
    if (planted.has(`${row}/${at}`) || cells[at] === value) return
    cells[at] = value
    planted.set(`${row}/${at}`, kind)
  }
  const kinds: Record<Kind, (row: number, column: Column, value: string) => void> = {
    typo(row, column, value) {
      const chars = [...value]
      const places = chars.flatMap((char, i) => (/\p{L}/u.test(char) ? [i] : []))
      if (places.length < 3) return
      const at = pick(places)
      if (draw(2) === 0) chars.splice(at, 1)
      else chars[at] = /\p{Script=Han}/u.test(chars[at] as string) ? pick([...pick(column.distinct)]) : 'x'
      put(row, column, 'typo', chars.join(''))
    },
    empty: (row, column) => put(row, column, 'empty', ''),
    word: (row, column) => put(row, column, 'word', pick(WORDS)),
    swap(row, column, value) {
      const other = pick(columns)
      const theirs = (rows[row] as string[])[other.at] as string
      if (other.at === column.at || !theirs || (column.numbers && other.numbers)) return
      if (planted.has(`${row}/${column.at}`) || planted.has(`${row}/${other.at}`)) return
      put(row, column, 'swap', theirs)
      put(row, other, 'swap', value)
    },
    format(row, column, value) {
      const date = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(value)
      if (date) put(row, column, 'format', `${date[3]}.${date[2]}.${date[1]}`)
      else
        put(
          row,
          column,
          'format',
          pick(isNumber(value) ? [`${value} `, `约${value}`, `${value}?`] : [` ${value}`, `${value}*`, `"${value}"`]),
        )
    },
    other(row) {
      const column = columns.find(({ name }) => name === (dependent.length > 0 ? pick(dependent) : ''))
      if (column && (rows[row] as string[])[column.at]) put(row, column, 'other', pick(column.distinct))
    },
    far(row, column, value) {
      if (column.numbers && column.distinct.length >= 20) put(row, column, 'far', pick([`${value}000`, `-${value}00`]))
    },
  }
  const wanted = Math.round(share * rows.length * columns.length)
  for (let tries = 0; planted.size < wanted && tries < wanted * 30; tries++) {
    const [row, column, kind] = [draw(rows.length), pick(columns), pick(Object.keys(kinds) as Kind[])]
    const value = (rows[row] as string[])[column.at] as string
    if (value) kinds[kind](row, column, value)
  }
  return { dirty: [head, ...rows], planted }
}
