import type { Column } from '../kind/column.ts'
import { type Judgement, notRunnable, type World } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

export interface Judged {
  rule: Rule
  judgement: Judgement
}

/** Turns each rule into the way it is judged in this world. A rule that cannot run says why; none is left out. */
export function judgeRules(rules: readonly Rule[], world: World): Judged[] {
  return rules.map((rule, i) => ({ rule, judgement: judgeRule(rule, world, `q${i}`) }))
}

function judgeRule(rule: Rule, world: World, id: string): Judgement {
  const kind = findKind(rule.kind)
  if (!kind) return notRunnable(`没有规则种类“${rule.kind}”`, 'kind')
  const params = kind.params.safeParse(rule.params)
  if (!params.success) return notRunnable(`参数不符合要求：${params.error.issues[0]?.message ?? ''}`)
  const columns: Column[] = []
  for (const name of rule.columns) {
    const column = world.columns.find((c) => c.name === name)
    if (!column) return notRunnable(`没有列“${name}”`, 'column')
    columns.push(column)
  }
  const [least, most] = kind.columns
  if (columns.length < least || columns.length > most)
    return notRunnable(`应绑定 ${least} 到 ${most} 列，却有 ${columns.length} 列`)
  return kind.judge({ columns, params: params.data, world, id })
}
