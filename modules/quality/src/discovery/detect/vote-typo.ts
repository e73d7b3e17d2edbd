import type { CodedColumn } from '../table/coded-table.ts'
import { askDependencies, type Opinion } from './ask-dependencies.ts'
import { findSlips } from './find-slips.ts'
import type { Evidence, Vote } from './vote.ts'

const LONGEST = 200

/** Rare values near a frequent one, and rare words within values; not those that other columns show to be meant. */
export function voteTypo({ table, dependencies }: Evidence): Vote[] {
  return table.columns.flatMap((column, place) => {
    if (column.column.type !== 'text' || column.filled === 0) return []
    const ask = askDependencies(table, dependencies, place)
    const wrong = wholeSlips(column, meantValues(column, ask))
    for (const [code, repair] of wordSlips(column)) if (!wrong.has(code)) wrong.set(code, repair)
    const votes: Vote[] = []
    for (const [row, code] of column.codes.entries()) {
      const repair = wrong.get(code)
      if (repair !== undefined)
        votes.push({
          signal: 'typo',
          row,
          column: place,
          error: true,
          reason: '少见的写法，与常见的写法只差个别字',
          repair,
        })
    }
    return votes
  })
}

/** Values that the other rows of their groups hold too, in most of their own rows. */
function meantValues(column: CodedColumn, ask: (row: number) => Opinion): Set<string> {
  const agreeing = new Map<number, number>()
  for (const [row, code] of column.codes.entries()) {
    if (code < 0 || (column.counts[code] as number) < 2) continue
    const { agree, disagree } = ask(row)
    if (agree > disagree) agreeing.set(code, (agreeing.get(code) ?? 0) + 1)
  }
  const meant = [...agreeing].filter(([code, rows]) => rows >= 0.8 * (column.counts[code] as number))
  return new Set(meant.map(([code]) => column.values[code] as string))
}

function wholeSlips({ values, counts }: CodedColumn, meant: ReadonlySet<string>): Map<number, string> {
  const codeOf = new Map(values.map((value, code) => [value, code]))
  const short = new Map(
    values.flatMap((value, code) => (value.length <= LONGEST ? [[value, counts[code] as number]] : [])),
  )
  return new Map([...findSlips(short, meant)].map(([wrong, right]) => [codeOf.get(wrong) as number, right]))
}

function wordSlips({ values, counts }: CodedColumn): Map<number, string> {
  const words = new Map<string, number>()
  const split = values.map((value) => value.slice(0, 400).split(/([^\p{L}]+)/u))
  for (const [code, parts] of split.entries())
    for (const word of new Set(parts.filter((_, i) => i % 2 === 0)))
      if (word.length > 2) words.set(word, (words.get(word) ?? 0) + (counts[code] as number))
  // a wrong word that stands again and again stands in a value that does, and is found there
  const slips = new Map([...findSlips(words)].filter(([word]) => (words.get(word) as number) <= 2))
  const out = new Map<number, string>()
  if (slips.size === 0) return out
  for (const [code, parts] of split.entries())
    if (parts.some((word) => slips.has(word))) out.set(code, parts.map((word) => slips.get(word) ?? word).join(''))
  return out
}
