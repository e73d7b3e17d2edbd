import type { CodedColumn } from '../table/coded-table.ts'
import { isCode } from './is-code.ts'
import type { Evidence, Vote } from './vote.ts'

const MEASURE = /^\s*([+-]?[0-9]+(?:[.,][0-9]+)*)(\s*)([^0-9]{0,24}?)\s*$/
/** A word that follows only one or two numbers is part of a name (18th Street), not a unit. */
const NUMBERS = 3
/** So many rows must be a number, or a number with such a unit, before a column measures something. */
const MEASURED = 0.8
/** A notation that half of the rows share is the column's own; otherwise it has none, and the number alone is wanted. */
const PREVAILS = 0.5

/** Numbers with a unit in a column that has no unit, another one, or the same one spelt in several ways. */
export function voteUnit({ table }: Evidence): Vote[] {
  return table.columns.flatMap((column, place): Vote[] => {
    if (column.column.type !== 'text') return []
    const wrong = strangeUnits(column)
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries()) {
      const repair = wrong.get(code)
      if (repair !== undefined)
        votes.push({
          signal: 'unit',
          row,
          column: place,
          error: true,
          reason: '数值夹带单位，且全列的写法不统一',
          repair,
        })
    }
    return votes
  })
}

function strangeUnits({ values, counts, filled }: CodedColumn): Map<number, string> {
  const parsed = values.map((value) => MEASURE.exec(value))
  const numbers = new Map<string, Set<string>>()
  const rows = new Map<string, number>()
  for (const [code, match] of parsed.entries()) {
    if (!match) continue
    const [, number = '', , unit = ''] = match
    numbers.set(unit, (numbers.get(unit) ?? new Set()).add(number))
    rows.set(unit, (rows.get(unit) ?? 0) + (counts[code] as number))
  }
  const units = [...rows].filter(([unit]) => unit === '' || (numbers.get(unit)?.size ?? 0) >= NUMBERS)
  const measured = units.reduce((n, [, count]) => n + count, 0)
  const wrong = new Map<number, string>()
  if (
    isCode(
      numbers
        .values()
        .flatMap((set) => [...set])
        .toArray(),
    )
  )
    return wrong
  if (measured < MEASURED * filled || units.every(([unit]) => unit === '')) return wrong
  const [usual] = units.reduce((a, b) => (b[1] > a[1] ? b : a))
  const norm = (rows.get(usual) as number) >= PREVAILS * measured ? usual : ''
  for (const [code, match] of parsed.entries()) {
    const [, number = '', space = '', unit = ''] = match ?? []
    if (match && unit !== norm) wrong.set(code, norm === '' ? plain(number) : `${number}${space}${norm}`)
  }
  return wrong
}

/** 12.0 → 12 */
function plain(number: string): string {
  return /^[+-]?[0-9]+\.[0-9]+$/.test(number) ? String(Number(number)) : number
}
