import { ident } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'
import { type PlanColumn, StepFault, type Value } from './step.ts'

/** The column of that name; throws StepFault. */
export function columnOf(columns: readonly PlanColumn[], name: string, field = 'columns'): PlanColumn {
  const column = columns.find((c) => c.name === name)
  if (!column) throw new StepFault(`没有字段“${name}”，它可能在前面的步骤里被删除或改名`, field)
  return column
}

/** The text columns of these names; throws StepFault where one is of another type. */
export function textColumns(columns: readonly PlanColumn[], names: readonly string[]): PlanColumn[] {
  return [...new Set(names)].map((name) => {
    const column = columnOf(columns, name)
    if (column.type !== 'text')
      throw new StepFault(`字段“${column.title || name}”不是文本，请先用“转换类型”改成文本`, 'columns')
    return column
  })
}

/** Each text column written anew in place. */
export function rewrite(columns: readonly PlanColumn[], names: readonly string[], sql: (x: string) => string): Value[] {
  return textColumns(columns, names).map((column) => ({ column, sql: sql(ident(column.name)), transform: 'derive' }))
}

/** A column as text, whatever its type. */
export function asText(column: Pick<Column, 'name' | 'type'>): string {
  return column.type === 'text' ? ident(column.name) : `cast(${ident(column.name)} as varchar)`
}

/** A new text column made of others: graded and shielded as the strictest of them. */
export function derived(
  name: string,
  title: string,
  parts: readonly PlanColumn[],
  type: Column['type'] = 'text',
): PlanColumn {
  const strictest = [...parts].sort((a, b) => b.grade - a.grade || RANK[b.sensitivity] - RANK[a.sensitivity])[0]
  const sensitivity = parts.reduce<Column['sensitivity']>(
    (s, c) => (RANK[c.sensitivity] > RANK[s] ? c.sensitivity : s),
    'none',
  )
  const grade = strictest?.grade ?? 2
  const shielded = sensitivity !== 'none' || grade > 2
  return {
    name,
    title: title || name,
    type,
    required: false,
    key: false,
    grade,
    sensitivity,
    ...(shielded ? { mask: 'full' } : {}),
    from: [...new Set(parts.flatMap((c) => c.from))],
  }
}

const RANK = { none: 0, personal: 1, sensitive: 2 } as const

/** A name for a new column: well formed and not taken. Throws StepFault. */
export function freshName(columns: readonly PlanColumn[], name: string, field: string): string {
  if (!/^[\p{Script=Han}a-z_][\p{Script=Han}a-z0-9_]{0,62}$/u.test(name) || name === '_row')
    throw new StepFault(`新字段名“${name}”须由小写字母、数字、下划线或汉字组成，且不以数字开头`, field)
  if (columns.some((c) => c.name === name)) throw new StepFault(`已有字段“${name}”，请换一个名字`, field)
  return name
}
