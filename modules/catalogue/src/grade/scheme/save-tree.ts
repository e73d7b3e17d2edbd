import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { type ClassTree, treeFault } from './class-tree.ts'
import { firstUsed, listTrees, putTree } from './class-tree.store.ts'

/**
 * Adds or changes a class tree of the bureau. Throws CATALOGUE_TREE_INVALID, CATALOGUE_TREE_USED when a class
 * with entries would go; the bundled trees stay as they are.
 */
export async function saveTree(
  deps: CatalogueDeps,
  subject: Subject,
  input: Omit<ClassTree, 'builtin'>,
): Promise<ClassTree> {
  return inTx(deps.db, async (tx) => {
    deps.policy.assert('catalogue.scheme.edit', { subject })
    const builtin = (await listTrees(tx)).some((tree) => tree.id === input.id && tree.builtin)
    const reason = builtin ? '内置分类不能修改，请另建一套' : treeFault(input.nodes)
    if (reason) throw error('CATALOGUE_TREE_INVALID', { name: input.name, reason })
    const used = await firstUsed(
      tx,
      input.id,
      input.nodes.map(({ code }) => code),
    )
    if (used) throw error('CATALOGUE_TREE_USED', { name: input.name, ...used })
    const tree = { ...input, builtin: false }
    await putTree(tx, { ...tree, updatedBy: subject.id, updatedAt: deps.clock.now() })
    await deps.evidence.record(tx, {
      kind: 'catalogue.class-tree.saved',
      actor: subject.id,
      org: subject.org,
      object: input.id,
      detail: { nodes: input.nodes.length },
    })
    return tree
  })
}
