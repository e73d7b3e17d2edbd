import { findTestimony, type Testimony } from '../dependency/find-testimony.ts'
import type { CodedColumn } from '../table/coded-table.ts'
import type { Evidence, Vote } from './vote.ts'

/** So many sources, and so great a share of those that say anything, must say the same, more than say anything else. */
const VOICES = 3
const SHARE = 1 / 3
/** A silent source keeps back what half of the others tell. */
const TOLD = 0.5

/** What contradicts most of the sources that tell of the same thing; and where one is silent of which they tell. */
export function voteTestimony({ table }: Evidence): Vote[] {
  const testimony = findTestimony(table)
  if (!testimony) return []
  const title = table.columns[testimony.thing]?.column.title
  const told = rowsOfThings(testimony)
  return testimony.facts.flatMap((fact) => {
    const column = table.columns[fact] as CodedColumn
    const vote = { column: fact, error: true } as const
    return told.flatMap((rows): Vote[] => {
      const { value, known } = hear(rows, column)
      const repair = value === null ? {} : { repair: column.values[value] as string }
      return rows.flatMap((row): Vote[] => {
        const own = column.codes[row] as number
        if (own < 0 && known)
          return [{ ...vote, row, signal: 'blank', reason: `同一“${title}”的其他来源都有值，此处为空`, ...repair }]
        if (own < 0 || value === null || own === value) return []
        return [{ ...vote, row, signal: 'dependency', reason: `与同一“${title}”的多数来源不一致`, ...repair }]
      })
    })
  })
}

const rowsOfThings = ({ grouping: { order, starts } }: Testimony): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, g) => [...order.subarray(starts[g], starts[g + 1])])

/** The value that most sources tell, null where they are divided, and whether there is anything to tell. */
function hear(rows: readonly number[], { codes }: CodedColumn): { value: number | null; known: boolean } {
  const said = new Map<number, number>()
  for (const row of rows) {
    const code = codes[row] as number
    if (code >= 0) said.set(code, (said.get(code) ?? 0) + 1)
  }
  const [first, second] = [...said].toSorted((a, b) => b[1] - a[1])
  const all = said.values().reduce((n, each) => n + each, 0)
  const known = all >= VOICES && all >= TOLD * rows.length
  if (!first) return { value: null, known }
  const [value, voices] = first
  const most = voices >= VOICES && voices >= SHARE * all && voices > (second?.[1] ?? 0)
  return { value: most ? value : null, known: known || most }
}
