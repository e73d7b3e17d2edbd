import type { Tx } from '@shuyuan/db'
import { type Node, nodeKey } from './node.ts'
import { findNodes, moveEdges, saveNodes } from './node.store.ts'

/**
 * Makes nodes known without a run, or freshens their names and columns. A node may be met before anyone says of what it is a part: then its
 * edges follow to the parent.
 */
export async function nameNodes(tx: Tx, nodes: readonly Node[], at: Date): Promise<void> {
  const children = nodes.filter((node) => node.parent)
  const known = await findNodes(tx, children.map(nodeKey))
  await saveNodes(tx, nodes, at)
  for (const { key, parent } of known) {
    const now = children.find((node) => nodeKey(node) === key)?.parent
    if (parent === null && now) await moveEdges(tx, key, nodeKey(now))
  }
}
