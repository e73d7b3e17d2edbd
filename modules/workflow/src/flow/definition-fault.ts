import type { Level } from './definition.ts'
import conditions from './flow-conditions.json' with { type: 'json' }
import required from './required-levels.json' with { type: 'json' }

interface RequiredLevel {
  role: string
  relation: string
  clock: string | null
  name: string
  article: string
}

const LAW = required as Record<string, RequiredLevel[]>

/** What levels of a flow may be conditional on: condition → Chinese words. */
export function conditionsOf(kind: string): Record<string, string> {
  return (conditions as Record<string, Record<string, string>>)[kind] ?? {}
}

/**
 * Why the levels of a flow are not lawful, or null. What the law names must be there, in its order and without condition, and no other
 * assignee may decide in its place (条例 art. 13, 16, 17, 20). More levels and more signatures are free. Pure.
 */
export function definitionFault(kind: string, levels: Level[]): string | null {
  const names = levels.map((l) => l.name)
  if (new Set(names).size !== names.length) return '各级名称不能重复'
  if (levels.every((level) => level.when !== null)) return '至少有一级必须无条件办理'
  for (const level of levels) {
    const keys = level.assignees.map((a) => `${a.role}/${a.relation}`)
    if (new Set(keys).size !== keys.length) return `第“${level.name}”级的办理人重复`
    if (level.when !== null && !(level.when in conditionsOf(kind)))
      return `第“${level.name}”级的适用条件“${level.when}”不在可选条件之内`
  }
  let from = 0
  for (const wanted of LAW[kind] ?? []) {
    const at = levels.findIndex((level, i) => i >= from && holds(level, wanted))
    if (at < 0) return `${wanted.article}要求“${wanted.name}”作为必经一级，且不得由他人代为决定`
    if (wanted.clock !== null && levels[at]?.clock !== wanted.clock)
      return `${wanted.article}要求“${wanted.name}”一级适用时限 ${wanted.clock}`
    if (levels[at]?.mayRepeat) return `${wanted.article}要求的“${wanted.name}”一级不得由已办理前级的同一人办理`
    from = at + 1
  }
  return null
}

function holds(level: Level, wanted: RequiredLevel): boolean {
  const named = level.assignees.some((a) => a.role === wanted.role && a.relation === wanted.relation)
  return named && level.when === null && (level.mode === 'all' || level.assignees.length === 1)
}
