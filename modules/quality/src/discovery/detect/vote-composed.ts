import { findCompositions } from '../dependency/find-compositions.ts'
import { type CodedColumn, cellOf } from '../table/coded-table.ts'
import { askDependencies } from './ask-dependencies.ts'
import type { Evidence, Vote } from './vote.ts'

/** Columns put together from two others: a whole that is not its parts is wrong unless one of the parts is; one that is, is right. */
export function voteComposed({ table, dependencies }: Evidence): Vote[] {
  return findCompositions(table).flatMap(({ first, second, to, separator }) => {
    const [left, right, whole] = [table.columns[first], table.columns[second], table.columns[to]] as [
      CodedColumn,
      CodedColumn,
      CodedColumn,
    ]
    const asks = [first, second].map((part) => askDependencies(table, dependencies, part))
    return table.rows.flatMap((_, row): Vote[] => {
      const [a, b, value] = [cellOf(left, row), cellOf(right, row), cellOf(whole, row)]
      if (!a || !b || !value) return []
      const wanted = `${a}${separator}${b}`
      const vote = { signal: 'composed', row, column: to } as const
      if (value === wanted) return [{ ...vote, error: false, reason: '与组成它的两项一致' }]
      const doubted = asks.some((ask) => ask(row).disagree > ask(row).agree)
      const reason = `不等于“${left.column.title}”与“${right.column.title}”相连`
      return doubted ? [] : [{ ...vote, error: true, reason, repair: wanted }]
    })
  })
}
