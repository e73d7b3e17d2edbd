import type { Level } from './definition.ts'
import required from './required-levels.json' with { type: 'json' }

interface RequiredLevel {
  role: string
  relation: string
  clock: string | null
  name: string
  article: string
}

const LAW = required as Record<string, RequiredLevel[]>

/**
 * Why the levels of a flow are not lawful, or null. What the law names must be there, in its order, and no other
 * assignee may decide in its place (条例 art. 13, 16, 17, 20). More levels and more signatures are free. Pure.
 */
export function definitionFault(kind: string, levels: Level[]): string | null {
  const names = levels.map((l) => l.name)
  if (new Set(names).size !== names.length) return '各级名称不能重复'
  for (const level of levels) {
    const keys = level.assignees.map((a) => `${a.role}/${a.relation}`)
    if (new Set(keys).size !== keys.length) return `第“${level.name}”级的办理人重复`
  }
  let from = 0
  for (const wanted of LAW[kind] ?? []) {
    const at = levels.findIndex((level, i) => i >= from && holds(level, wanted))
    if (at < 0) return `${wanted.article}要求“${wanted.name}”作为必经一级，且不得由他人代为决定`
    if (wanted.clock !== null && levels[at]?.clock !== wanted.clock)
      return `${wanted.article}要求“${wanted.name}”一级适用时限 ${wanted.clock}`
    from = at + 1
  }
  return null
}

function holds(level: Level, wanted: RequiredLevel): boolean {
  const named = level.assignees.some((a) => a.role === wanted.role && a.relation === wanted.relation)
  return named && (level.mode === 'all' || level.assignees.length === 1)
}
