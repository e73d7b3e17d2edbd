import { joinCodes } from '../dependency/grouping.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Draft, shareText } from './draft.ts'

const LEAST_ROWS = 20
/** Nearly every row has a value of its own. */
const NEARLY = 0.99
/** Pairs are tried among so many columns. */
const TRIED = 14
const MOST_PAIRS = 5

/** Columns and pairs of columns that identify a row; pairs that do so but for a few rows point to records entered twice. */
export function draftKeys({ columns, rows }: CodedTable): Draft[] {
  if (rows.length < LEAST_ROWS) return []
  const name = (c: CodedColumn) => c.column.name
  const title = (c: CodedColumn) => `“${c.column.title}”`
  const full = columns.filter((c) => c.filled >= NEARLY * rows.length && c.column.type !== 'decimal')
  const single = full.filter((c) => c.values.length >= NEARLY * c.filled)
  const drafts = single.map(
    (c): Draft => ({
      rule: { kind: 'unique', columns: [name(c)], params: {}, severity: c.column.key ? 'error' : 'warning' },
      reason: `${title(c)}几乎每行不同：${shareText(c.values.length, c.filled)}`,
    }),
  )
  const rest = full
    .filter((c) => !single.includes(c) && c.values.length >= 2)
    .toSorted((a, b) => b.values.length - a.values.length)
    .slice(0, TRIED)
  const pairs: Draft[] = []
  for (const [i, a] of rest.entries())
    for (const b of rest.slice(i + 1)) {
      const { values } = joinCodes([a, b])
      if (values.length < NEARLY * rows.length || pairs.length >= MOST_PAIRS) continue
      const whole = values.length === rows.length
      if (whole && single.length > 0) continue
      const kind = whole || single.length === 0 ? 'unique_combination' : 'similar_duplicates'
      const reason = whole
        ? `${title(a)}与${title(b)}合起来每行不同`
        : `${title(a)}与${title(b)}合起来几乎每行不同：${shareText(values.length, rows.length)}，其余疑似重复登记`
      pairs.push({
        rule: { kind, columns: [name(a), name(b)], params: {}, severity: whole ? 'warning' : 'info' },
        reason,
      })
    }
  return [...drafts, ...pairs]
}
