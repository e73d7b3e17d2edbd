import type { SourceColumn } from '@shuyuan/connector'
import type { Link } from '../plan/plan.ts'

export const changeKinds = ['added', 'removed', 'retyped', 'renamed', 'rekeyed'] as const

/** One thing that is different in the source's table. `holds`: going on would lose or break something. */
export interface Change {
  kind: (typeof changeKinds)[number]
  /** the source's column; of a renamed one the old name */
  column: string
  /** native type before and after, or the new name, or the key before and after */
  from: string | null
  to: string | null
  holds: boolean
}

export const driftStates = ['open', 'accepted', 'ignored', 'refused', 'outdated'] as const

/** 结构变化: what a source changed in a table since its plan last read it, for the owner to decide. */
export interface Drift {
  id: string
  plan: string
  run: string | null
  source: string
  tableName: string
  dataset: string
  provider: string
  changes: Change[]
  holds: boolean
  /** the columns as they are now */
  shape: SourceColumn[]
  state: (typeof driftStates)[number]
  foundAt: Date
  decidedBy: string | null
  decidedAt: Date | null
  reason: string | null
}

/**
 * What is different between two descriptions of a table. Columns that no link reads can come, go and change without harm; one that went while
 * one of the same type came next to it, or with the same remark, is taken for renamed. Pure.
 */
export function compareShapes(
  before: readonly SourceColumn[],
  now: readonly SourceColumn[],
  links: readonly Link[],
  needsKey: boolean,
): Change[] {
  const read = new Set(links.map((link) => link.source))
  const were = new Map(before.map((column) => [column.name, column]))
  const are = new Map(now.map((column) => [column.name, column]))
  const gone = before.filter(({ name }) => !are.has(name))
  const came = now.filter(({ name }) => !were.has(name))
  const renamed = new Map<string, string>()
  for (const old of gone) {
    const found = came.find((fresh) => ![...renamed.values()].includes(fresh.name) && alike(old, fresh, before, now))
    if (found) renamed.set(old.name, found.name)
  }
  const changes: Change[] = []
  for (const old of gone) {
    const to = renamed.get(old.name)
    const holds = read.has(old.name)
    if (to !== undefined) changes.push({ kind: 'renamed', column: old.name, from: old.name, to, holds })
    else changes.push({ kind: 'removed', column: old.name, from: old.nativeType, to: null, holds })
  }
  for (const fresh of came)
    if (![...renamed.values()].includes(fresh.name))
      changes.push({ kind: 'added', column: fresh.name, from: null, to: fresh.nativeType, holds: false })
  for (const old of before) {
    const fresh = are.get(old.name)
    if (!fresh || fresh.nativeType === old.nativeType) continue
    const other = fresh.type !== old.type || fresh.format !== old.format
    changes.push({
      kind: 'retyped',
      column: old.name,
      from: old.nativeType,
      to: fresh.nativeType,
      holds: other && read.has(old.name),
    })
  }
  const [keyBefore, keyNow] = [keyOf(before, renamed), keyOf(now, new Map())]
  if (keyBefore !== keyNow)
    changes.push({ kind: 'rekeyed', column: '', from: keyBefore || null, to: keyNow || null, holds: needsKey })
  return changes
}

function alike(
  old: SourceColumn,
  fresh: SourceColumn,
  before: readonly SourceColumn[],
  now: readonly SourceColumn[],
): boolean {
  if (old.nativeType !== fresh.nativeType) return false
  if (old.comment && old.comment === fresh.comment) return true
  return before.indexOf(old) === now.indexOf(fresh)
}

function keyOf(columns: readonly SourceColumn[], renamed: ReadonlyMap<string, string>): string {
  return columns
    .filter(({ key }) => key !== null)
    .sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
    .map(({ name }) => renamed.get(name) ?? name)
    .join('、')
}

const WORDS = { added: '新增', removed: '删除', retyped: '改了类型', renamed: '疑似改名', rekeyed: '主键变化' } as const

/** A change as a sentence. */
export function changeText({ kind, column, from, to }: Change): string {
  const name = column ? `“${column}”` : ''
  if (kind === 'added') return `${WORDS[kind]}字段${name}（${to}）`
  if (kind === 'removed') return `${WORDS[kind]}字段${name}（原为 ${from}）`
  if (kind === 'renamed') return `字段${name}${WORDS[kind]}为“${to}”`
  if (kind === 'rekeyed') return `${WORDS[kind]}：${from ?? '无'} → ${to ?? '无'}`
  return `字段${name}${WORDS[kind]}：${from} → ${to}`
}
