import { isCheckName } from '@shuyuan/gb'
import type { CodedColumn } from '../table/coded-table.ts'
import { maskOf } from './mask-of.ts'
import type { Evidence, Vote } from './vote.ts'

/** A form is usual from this share of the rows on … */
const USUAL = 0.03
/** … a column has a form when usual ones cover this share … */
const COVERED = 0.9
/** … and a form is odd below this share. */
const ODD = 0.02

/** Cells written in a form that hardly occurs in a column which otherwise has a few fixed ones; then cells of odd length. */
export function votePattern({ table, semantics }: Evidence): Vote[] {
  return table.columns.flatMap((column, place): Vote[] => {
    // a number with a check of its own is judged by that
    if (column.filled < 50 || column.column.type !== 'text' || isCheckName(semantics[place] ?? '')) return []
    const odd = new Set([...oddOnes(column, maskOf), ...oddOnes(column, lengthOf)])
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries())
      if (odd.has(code))
        votes.push({ signal: 'pattern', row, column: place, error: true, reason: '写法与本列绝大多数值的格式不同' })
    return votes
  })
}

/** Only codes and numbers have a length of their own; that of words says nothing. */
function lengthOf(value: string): string | null {
  return /^[0-9A-Z]{4,}$/i.test(value) && /[0-9]/.test(value) ? `${maskOf(value)}${value.length}` : null
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
