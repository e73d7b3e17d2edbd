import type { Db } from '@shuyuan/db'
import { type Node, nodeKey } from '../node/node.ts'
import type { GraphNode } from './graph.ts'
import { readNodes, walkNodes } from './graph.store.ts'

const FAR = 50
const NODES = 5000

/** Everything that was made of exactly this node (a version, not its dataset), at any distance. */
export async function findDownstream(db: Db, of: Pick<Node, 'kind' | 'id'>): Promise<Omit<GraphNode, 'distance'>[]> {
  const start = nodeKey(of)
  const found = await walkNodes(db, { start: [start], to: 'down', depth: FAR, level: 'version', limit: NODES })
  return readNodes(
    db,
    found.map(({ key }) => key).filter((key) => key !== start),
  )
}
