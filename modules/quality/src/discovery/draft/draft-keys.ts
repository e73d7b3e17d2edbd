import { joinCodes } from '../dependency/grouping.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

const LEAST_ROWS = 20
/** Nearly every row has a value of its own. */
const NEARLY = 0.99
/** Combinations of two, and of three, are tried among so many columns. */
const TRIED = { 2: 14, 3: 16 }
const MOST = 5
/** Rows looked at before all of them. */
const FIRST = 2000
/** With rows mixed so many would have met by chance; otherwise being unique tells nothing. */
const LEAST_MEETINGS = 20
const LEFT_BY_CHANCE = 0.1
const MORE_THAN_CHANCE = 3

/** Columns and combinations of two or three that identify a row; pairs that do so but for a few rows point to records entered twice. */
export function draftKeys({ columns, rows }: CodedTable): Draft[] {
  if (rows.length < LEAST_ROWS) return []
  const full = columns.filter((c) => c.filled >= NEARLY * rows.length && c.column.type !== 'decimal')
  const single = full.filter((c) => c.values.length >= NEARLY * c.filled)
  const drafts = single.map(
    (c): Draft => ({
      rule: { kind: 'unique', columns: [c.column.name], params: {}, severity: c.column.key ? 'error' : 'warning' },
      reason: `“${c.column.title}”几乎每行不同：${shareText(c.values.length, c.filled)}`,
    }),
  )
  const rest = full
    .filter((c) => !single.includes(c) && c.values.length >= 2)
    .toSorted((a, b) => b.values.length - a.values.length)
  const pairs = judge(combinations(rest.slice(0, TRIED[2]), 2), rows.length)
  const threes = pairs.some(({ isKey }) => isKey) ? [] : judge(combinations(rest.slice(0, TRIED[3]), 3), rows.length)
  const keys = [...pairs, ...threes.filter(({ isKey }) => isKey)].toSorted((a, b) => b.expected - a.expected)
  const [good, doubtful] = [keys.filter(({ isKey }) => isKey), keys.filter(({ isKey }) => !isKey)]
  return [
    ...drafts,
    ...good.slice(0, MOST).map(({ draft }) => draft),
    ...doubtful.slice(0, MOST).map(({ draft }) => draft),
  ]
}

/** Fewer rows meet than chance would have it: a key. More do: the same thing entered twice. Between the two lies chance. */
function judge(all: CodedColumn[][], rows: number): { isKey: boolean; expected: number; draft: Draft }[] {
  return all.flatMap((some) => {
    const distinct = distinctOf(some, rows)
    if (distinct < NEARLY * rows) return []
    const [met, expected] = [rows - distinct, meetings(some, rows)]
    const isKey = expected >= LEAST_MEETINGS && met <= LEFT_BY_CHANCE * expected
    const named = some.some(({ column }) => column.type === 'text')
    if (!isKey && (met === 0 || !named || met < MORE_THAN_CHANCE * expected)) return []
    const titles = some.map((c) => `“${c.column.title}”`).join('与')
    const reason =
      met === 0
        ? `${titles}合起来每行不同`
        : `${titles}合起来几乎每行不同：${shareText(distinct, rows)}，其余疑似重复登记`
    const kind = isKey ? 'unique_combination' : 'similar_duplicates'
    const columns = some.map((c) => c.column.name)
    const severity = met === 0 ? 'warning' : 'info'
    return [{ isKey, expected, draft: { rule: { kind, columns, params: {}, severity }, reason } }]
  })
}

/** Different combinations; 0 when some rows show already that they repeat. */
function distinctOf(some: readonly CodedColumn[], rows: number): number {
  if (some.reduce((n, c) => n * c.values.length, 1) < NEARLY * rows) return 0
  const first = some.map((c) => ({ ...c, codes: c.codes.subarray(0, FIRST) }))
  if (joinCodes(first).values.length < (NEARLY - 0.01) * Math.min(rows, FIRST)) return 0
  return joinCodes(some).values.length
}

/** Pairs of rows that would agree in all these columns if they had nothing to do with each other. */
function meetings(some: readonly CodedColumn[], rows: number): number {
  const alike = some.map(({ counts, filled }) =>
    counts.reduce((n, count) => n + (count * (count - 1)) / (filled * Math.max(filled - 1, 1)), 0),
  )
  return ((rows * (rows - 1)) / 2) * alike.reduce((a, b) => a * b, 1)
}

function combinations<T>(all: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return all.flatMap((one, i) => combinations(all.slice(i + 1), size - 1).map((rest) => [one, ...rest]))
}
