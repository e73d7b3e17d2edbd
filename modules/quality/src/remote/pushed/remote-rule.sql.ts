import type { RemoteTable } from '@shuyuan/connection'
import type { Column } from '../../kind/column.ts'
import { findKind } from '../../kind/kinds.ts'
import type { Rule } from '../../rule/rule.ts'
import { codeRules } from './code-rule.sql.ts'
import { groupRules } from './group-rule.sql.ts'
import { identityRules } from './identity-rule.sql.ts'
import { recordRules } from './record-rule.sql.ts'
import { neededColumns } from '../needed-columns.ts'
import type { RemoteJudgement, RemoteWorld, Render } from './remote-world.ts'
import { tableRules } from './table-rule.sql.ts'
import { rowsWhere } from './term.sql.ts'
import { textRules } from './text-rule.sql.ts'
import { timeRules } from './time-rule.sql.ts'
import { valueRules } from './value-rule.sql.ts'

const renders: Record<string, Render> = {
  ...valueRules,
  ...textRules,
  ...codeRules,
  ...identityRules,
  ...recordRules,
  ...timeRules,
  ...tableRules,
  ...groupRules,
}

/** Whether departments' databases judge a kind; some only with certain columns or parameters. */
export const isRemoteKind = (kind: string): boolean => Object.hasOwn(renders, kind)

/** A rule as the department's database judges it; null where the rule cannot run there. */
export function remoteRule(rule: Rule, world: RemoteWorld): RemoteJudgement | null {
  const render = isRemoteKind(rule.kind) ? renders[rule.kind] : undefined
  const params = findKind(rule.kind)?.params.safeParse(rule.params)
  const columns = rule.columns.map((name) => world.columns.find((c) => c.name === name))
  if (!render || !params?.success || columns.includes(undefined)) return null
  if (neededColumns(rule, world.columns).some(({ name }) => world.table.column(name) === null)) return null
  return render(columns as Column[], params.data as Record<string, unknown>, world)
}

/** All counts of all rules in one statement: rows, then two numbers for each. */
export function remoteCheckSql(table: RemoteTable, rules: readonly RemoteJudgement[]): string {
  const counts = rules.flatMap((rule) =>
    rule.shape === 'count'
      ? [rule.checked, rule.bad]
      : [rowsWhere(rule.applies), rowsWhere(`(${rule.applies}) and (${rule.bad})`)],
  )
  // each with a name of its own: MySQL takes no two of one name in a subquery
  return `select ${['count(*)', ...counts].map((part, i) => `${part} as c${i}`).join(', ')} from ${table.table} t`
}
