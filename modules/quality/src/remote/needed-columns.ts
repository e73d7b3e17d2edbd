import type { Column } from '../kind/column.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

/** The columns of its dataset that a rule looks at: those it is bound to, and those its parameters name. */
export function neededColumns(rule: Rule, columns: readonly Column[]): Column[] {
  const kind = findKind(rule.kind)
  const params = kind?.params.safeParse(rule.params)
  const named = params?.success ? (kind?.uses?.(params.data) ?? []) : []
  return columns.filter(
    ({ name, title }) => rule.columns.includes(name) || named.includes(name) || named.includes(title),
  )
}
