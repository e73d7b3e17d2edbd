import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { listTrees } from '../grade/scheme/class-tree.store.ts'
import { error } from '../errors.ts'
import { audienceOf } from '../list/audience-of.ts'
import type { EntryFilter } from '../list/entry-filter.ts'
import type { Tree } from './make-tree.ts'
import { countClasses } from './tree.store.ts'

/**
 * The entries that a subject sees under the classes of a tree, e.g. the bureau's own; an entry counts once in a class however many of the
 * classes below it has. Entries in no class stand under `''`. Throws CATALOGUE_TREE_NOT_FOUND.
 */
export async function makeClassTree(
  deps: CatalogueDeps,
  subject: Subject,
  id: string,
  filter: EntryFilter,
): Promise<Tree> {
  const tree = (await listTrees(deps.db)).find((one) => one.id === id)
  if (!tree) throw error('CATALOGUE_TREE_NOT_FOUND', { tree: id })
  const { count, counts } = await countClasses(deps.db, id, audienceOf(deps.policy, subject), filter)
  const classes = tree.nodes.map(({ code, parent, name }) => ({
    key: code,
    parent,
    label: name,
    count: counts.get(code) ?? 0,
  }))
  const rest = counts.get('') ?? 0
  return {
    by: 'own',
    count,
    nodes: rest > 0 ? [...classes, { key: '', parent: null, label: '', count: rest }] : classes,
  }
}
