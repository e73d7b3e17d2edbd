import { emptyWords, ownEmptyWords } from '../table/empty-words.ts'
import type { Evidence, Vote } from './vote.ts'

/** A column with so few empty cells is meant to be filled. */
const EXCEPTION = 0.01
const ROWS = 100

/** Empty cells where a value is required; words that stand for “no value” where a value or nothing belongs; also numbers and dates that nobody means (1900-01-01, 99999999). */
export function voteMissing({ table, semantics }: Evidence): Vote[] {
  const own = ownEmptyWords(table)
  return table.columns.flatMap((column, place): Vote[] => {
    const words = emptyWords(column)
    const disguised = new Set(
      column.values.flatMap((value, code) => {
        const word = words.get(code)
        return (word !== undefined && !own.has(word)) || isFiller(value, semantics[place] ?? '') ? [code] : []
      }),
    )
    const votes: Vote[] = []
    const wanted = column.column.required || column.column.key
    const exception = table.rows.length >= ROWS && table.rows.length - column.filled <= EXCEPTION * table.rows.length
    for (const [row, code] of column.codes.entries()) {
      const vote: Omit<Vote, 'reason'> = { signal: 'missing', row, column: place, error: true }
      if (code < 0 && wanted) votes.push({ ...vote, reason: '登记为必填，此处为空' })
      else if (code < 0 && exception) votes.push({ ...vote, signal: 'blank', reason: '本列几乎都有值，此处为空' })
      if (disguised.has(code)) votes.push({ ...vote, reason: '用文字或占位数字代替了空值', repair: '' })
    }
    return votes
  })
}

/** A place holder only where it cannot be a value: phone numbers and identifiers of one repeated digit. */
function isFiller(value: string, semantic: string): boolean {
  return /^(mobile|phone|id_number|uscc)$/.test(semantic) && /^(.)\1{5,}$/.test(value)
}
