import { type CodedTable, cellOf } from '../../table/coded-table.ts'
import { type Draft, shareText } from '../draft.ts'

const NEARLY = 0.98
const LEAST_ROWS = 50

/** Where one column holds certain values another one is filled, though it is not so elsewhere. */
export function draftRequired({ columns, rows }: CodedTable, personal: ReadonlySet<string>): Draft[] {
  const few = columns.filter(
    ({ column, values }) =>
      column.type === 'text' && values.length >= 2 && values.length <= 12 && !personal.has(column.name),
  )
  const drafts: Draft[] = []
  for (const when of few)
    for (const then of columns) {
      if (then === when || then.filled >= 0.95 * rows.length || then.filled <= 0.05 * rows.length) continue
      const [filled, total] = [new Map<number, number>(), new Map<number, number>()]
      for (const [row, code] of when.codes.entries()) {
        if (code < 0) continue
        total.set(code, (total.get(code) ?? 0) + 1)
        if (cellOf(then, row) !== null) filled.set(code, (filled.get(code) ?? 0) + 1)
      }
      const needed = [...total].filter(([code, n]) => n >= LEAST_ROWS && (filled.get(code) ?? 0) >= NEARLY * n)
      const rest = [...total].filter(([code]) => !needed.some(([known]) => known === code))
      const elsewhere = rest.reduce((n, [code]) => n + (filled.get(code) ?? 0), 0)
      if (needed.length === 0 || elsewhere > 0.2 * rest.reduce((n, [, all]) => n + all, 0)) continue
      const values = needed.map(([code]) => when.values[code] as string)
      const [hits, of] = [
        needed.reduce((n, [code]) => n + (filled.get(code) ?? 0), 0),
        needed.reduce((n, [, all]) => n + all, 0),
      ]
      const rule: Draft['rule'] = {
        kind: 'required_if',
        columns: [then.column.name, when.column.name],
        params: { values },
        severity: 'warning',
      }
      drafts.push({
        rule,
        reason: `“${when.column.title}”取其中 ${values.length} 个值时“${then.column.title}”才有值，且应有值：${shareText(hits, of)}`,
      })
    }
  return drafts
}
