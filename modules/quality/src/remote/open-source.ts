import { findLogical, type Logical, type RemoteTable, remoteTable } from '@shuyuan/connection'
import { findDataset } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { codePeriods } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'
import type { RemoteWorld } from './remote-world.ts'

/** A dataset where it lies, with all its rules refer to. Throws QUALITY_DATASET_NOT_FOUND, QUALITY_NOT_AT_SOURCE. */
export async function openSource(deps: QualityDeps, id: string, rules: readonly Rule[]) {
  const dataset = await findDataset(deps.db, id)
  if (!dataset) throw error('QUALITY_DATASET_NOT_FOUND', { dataset: id })
  const logical = deps.outbound ? await findLogical(deps.db, id) : null
  if (!logical) throw error('QUALITY_NOT_AT_SOURCE', { dataset: dataset.name })
  const today = civilDate(deps.clock.now())
  const [lists, others] = await Promise.all([codesOf(deps, rules, today), othersOf(deps, logical, rules)])
  const worldOf = (table: RemoteTable, bind: RemoteWorld['bind']): RemoteWorld => ({
    table,
    columns: dataset.columns,
    today,
    codes: (list) => lists.get(list) ?? null,
    other: (name) => others.get(name)?.(table) ?? null,
    bind,
  })
  return { dataset, logical, worldOf }
}

async function codesOf(deps: QualityDeps, rules: readonly Rule[], today: string): Promise<Map<string, string[]>> {
  const lists = new Map<string, string[]>()
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    for (const list of params?.success ? (kind?.lists?.(params.data) ?? []) : []) {
      const values = await codePeriods(deps.db, list)
      const now = values.filter(({ from, to }) => (from === null || from <= today) && (to === null || to > today))
      lists.set(
        list,
        now.map(({ code }) => code),
      )
    }
  }
  return lists
}

/** Other datasets that lie in the same database. */
async function othersOf(deps: QualityDeps, own: Logical, rules: readonly Rule[]) {
  const others = new Map<string, (table: RemoteTable) => RemoteTable>()
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    for (const id of params?.success ? (kind?.reads?.(params.data) ?? []) : []) {
      const other = await findLogical(deps.db, id)
      if (other?.source === own.source) others.set(id, ({ dialect }) => remoteTable(dialect, other))
    }
  }
  return others
}
