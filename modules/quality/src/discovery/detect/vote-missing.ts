import words from './missing-words.json' with { type: 'json' }
import type { Evidence, Vote } from './vote.ts'

const WORDS = new Set(words as string[])

/** Empty cells where a value is required; words that stand for “no value” where a value or nothing belongs; also numbers and dates that nobody means (1900-01-01, 99999999). */
export function voteMissing({ table, semantics }: Evidence): Vote[] {
  return table.columns.flatMap((column, place): Vote[] => {
    const disguised = new Set(
      column.values.flatMap((value, code) =>
        isWord(value.trim()) || isFiller(value, semantics[place] ?? '') ? [code] : [],
      ),
    )
    const votes: Vote[] = []
    const wanted = column.column.required || column.column.key
    for (const [row, code] of column.codes.entries()) {
      const vote = { signal: 'missing', row, column: place, error: true } as const
      if (code < 0 && wanted) votes.push({ ...vote, reason: '登记为必填，此处为空' })
      if (disguised.has(code)) votes.push({ ...vote, reason: '用文字或占位数字代替了空值', repair: '' })
    }
    return votes
  })
}

const isWord = (value: string) => WORDS.has(value)

/** A place holder only where it cannot be a value: phone numbers and identifiers of one repeated digit. */
function isFiller(value: string, semantic: string): boolean {
  return /^(mobile|phone|id_number|uscc)$/.test(semantic) && /^(.)\1{5,}$/.test(value)
}
