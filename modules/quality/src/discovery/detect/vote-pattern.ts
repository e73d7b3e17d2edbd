import { isCheckName } from '@shuyuan/gb'
import type { CodedColumn } from '../table/coded-table.ts'
import { maskOf } from './mask-of.ts'
import { readNumber } from './read-number.ts'
import type { Evidence, Vote } from './vote.ts'

/** A form is usual from this share of the rows on … */
const USUAL = 0.03
/** … a column has a form when usual ones cover this share … */
const COVERED = 0.9
/** … and a form is odd below this share. */
const ODD = 0.02
/** Numbers of another length than the usual ones are slips only where they are exceptions; otherwise the length varies by nature. */
const ODD_LENGTHS = 0.005
/** Letters make up so much of what is written in words: names and titles, whose signs follow from what they name and not from a form. */
const WORDED = 0.6
/** A sign that more rows have is known to a column of words; a bare number among words must stand more often. */
const ALIEN = 0.003
const ALIEN_NUMBER = 0.02
/** A sign that so many have belongs to the form. */
const EVERYWHERE = 0.98

/** Cells written in a form that hardly occurs in a column which otherwise has a few fixed ones; then cells of odd length. */
export function votePattern({ table, semantics }: Evidence): Vote[] {
  return table.columns.flatMap((column, place): Vote[] => {
    // a number with a check of its own is judged by that
    if (column.filled < 50 || column.column.type !== 'text' || isCheckName(semantics[place] ?? '')) return []
    const odd = new Set([...oddForms(column), ...oddLengths(column)])
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries())
      if (odd.has(code))
        votes.push({ signal: 'pattern', row, column: place, error: true, reason: '写法与本列绝大多数值的格式不同' })
    return votes
  })
}

function oddForms(column: CodedColumn): number[] {
  const { values, counts, filled } = column
  const odd = oddOnes(column, maskOf)
  if (odd.length === 0) return odd
  const numbers = values.map((value) => readNumber(value) !== null)
  const numeric =
    values.reduce((n, _, code) => n + (numbers[code] ? (counts[code] as number) : 0), 0) >= COVERED * filled
  if (numeric) return odd.filter((code) => !numbers[code])
  return isWorded(values) ? odd.filter(hasOddSigns(column)) : odd
}

function isWorded(values: readonly string[]): boolean {
  const text = values.slice(0, 500).join('')
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length
  return letters >= WORDED * text.replaceAll(/\s/g, '').length
}

/** A sign that the column hardly knows, or none where the whole column has one. */
function hasOddSigns({ values, counts, filled }: CodedColumn): (code: number) => boolean {
  const rows = new Map<string, number>()
  const signs = values.map((value) => signsOf(value))
  for (const [code, set] of signs.entries())
    for (const sign of set) rows.set(sign, (rows.get(sign) ?? 0) + (counts[code] as number))
  const everywhere = [...rows].filter(([, n]) => n >= EVERYWHERE * filled).map(([sign]) => sign)
  const alien = (sign: string) => Math.max(2, (sign === 'number' ? ALIEN_NUMBER : ALIEN) * filled)
  return (code) => {
    const own = signs[code] as Set<string>
    return (
      everywhere.some((sign) => !own.has(sign)) || [...own].some((sign) => (rows.get(sign) as number) <= alien(sign))
    )
  }
}

/** Everything but letters and blanks; all digits are one sign, and a number that is the whole value another. */
function signsOf(value: string): Set<string> {
  if (/^[0-9.,\s]+$/.test(value)) return new Set(['number'])
  return new Set(value.replaceAll(/[0-9]+/g, '9').replaceAll(/[\p{L}\s]/gu, ''))
}

/** Only codes and numbers have a length of their own; that of words says nothing. */
function oddLengths(column: CodedColumn): number[] {
  const odd = oddOnes(column, (value) =>
    /^[0-9A-Z]{4,}$/i.test(value) && /[0-9]/.test(value) ? `${maskOf(value)}${value.length}` : null,
  )
  const rows = odd.reduce((n, code) => n + (column.counts[code] as number), 0)
  return rows <= Math.max(1, ODD_LENGTHS * column.filled) ? odd : []
}

function oddOnes({ values, counts, filled }: CodedColumn, formOf: (value: string) => string | null): number[] {
  const rows = new Map<string, number>()
  const forms = values.map(formOf)
  for (const [code, form] of forms.entries())
    if (form !== null) rows.set(form, (rows.get(form) ?? 0) + (counts[code] as number))
  const usual = rows.values().filter((n) => n >= USUAL * filled)
  if (usual.reduce((sum, n) => sum + n, 0) < COVERED * filled) return []
  return forms.flatMap((form, code) => {
    const n = form === null ? Infinity : (rows.get(form) as number)
    // a value that stands again and again is no slip of the pen
    return n < Math.max(2, ODD * filled) && (counts[code] as number) <= Math.max(2, 0.002 * filled) ? [code] : []
  })
}
