import { findDivisions } from '@shuyuan/identity'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { enumerations } from '../entry/enumerations.ts'
import { audienceOf } from '../list/audience-of.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { TREES } from './tree.schema.ts'
import { type CountedBy, countTree, type TreeNode } from './tree.store.ts'

export interface Tree {
  by: (typeof TREES)[number]
  count: number
  nodes: TreeNode[]
}

/** The entries that a subject sees as a tree by department, theme, region or class; a node's key is the filter that opens its rows. */
export async function makeTree(
  deps: CatalogueDeps,
  subject: Subject,
  by: CountedBy,
  filter: EntryFilter,
): Promise<Tree> {
  const { count, nodes } = await countTree(deps.db, by, audienceOf(deps.policy, subject), filter)
  const names = await namesOf(deps, by, nodes)
  return {
    by,
    count,
    nodes: nodes.map((node) => ({ ...node, label: names.get(node.key) ?? (node.label || node.key) })),
  }
}

async function namesOf(deps: CatalogueDeps, by: CountedBy, nodes: TreeNode[]): Promise<ReadonlyMap<string, string>> {
  if (by === 'theme') return new Map(Object.entries(enumerations.theme ?? {}))
  if (by === 'class') return new Map(Object.entries({ ...enumerations.class, ...enumerations.classItem }))
  if (by === 'provider') return new Map()
  const full = (key: string) => key.padEnd(6, '0')
  const divisions = await findDivisions(
    deps.db,
    nodes.map(({ key }) => full(key)),
  )
  const byCode = new Map(divisions.map(({ code, name }) => [code, name]))
  return new Map(nodes.flatMap(({ key }) => (byCode.has(full(key)) ? [[key, byCode.get(full(key)) ?? '']] : [])))
}
