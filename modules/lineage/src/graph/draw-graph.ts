import type { Db } from '@shuyuan/db'
import { error } from '../errors.ts'
import { findShown } from '../node/node.store.ts'
import type { Direction, Graph, Level } from './graph.ts'
import { listShown, readEdges, readNodes, walkNodes } from './graph.store.ts'

/** What a graph may hold: a screen stays readable, an answer small. `complete` says whether this was enough. */
export const NODES = 1000

/**
 * The graph around a node (what it comes from, where it goes), or the whole collapsed graph when none is named. Safe on circles.
 * Throws LINEAGE_NODE_NOT_FOUND.
 */
export async function drawGraph(
  deps: { db: Db },
  ask: { node?: string | undefined; direction: Direction; depth: number; level: Level },
): Promise<Graph> {
  const { node, level, depth } = ask
  const found = node === undefined ? await listShown(deps.db, NODES) : await around(deps.db, { ...ask, node, depth })
  const near = found.slice(0, NODES)
  const distances = new Map(near.map(({ key, distance }) => [key, distance]))
  const nodes = (await readNodes(deps.db, [...distances.keys()])).map((one) => ({
    ...one,
    distance: distances.get(one.key) ?? 0,
  }))
  const edges = await readEdges(deps.db, [...distances.keys()], node === undefined ? 'dataset' : level)
  return { nodes, edges, complete: found.length <= NODES }
}

async function around(
  db: Db,
  { node, direction, depth, level }: { node: string; direction: Direction; depth: number; level: Level },
): Promise<{ key: string; distance: number }[]> {
  const shown = (await findShown(db, [node])).get(node)
  if (!shown) throw error('LINEAGE_NODE_NOT_FOUND', { node })
  const ask = { start: [level === 'dataset' ? shown : node], depth, level, limit: NODES }
  const down = direction === 'up' ? [] : await walkNodes(db, { ...ask, to: 'down' })
  const up = direction === 'down' ? [] : await walkNodes(db, { ...ask, to: 'up' })
  const distances = new Map<string, number>()
  // The centre and the near ones first; what lies on both sides of a circle counts as downstream.
  const all = [...down, ...up.map(({ key, distance }) => ({ key, distance: distance === 0 ? 0 : -distance }))]
  for (const { key, distance } of all.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance)))
    if (!distances.has(key)) distances.set(key, distance)
  return [...distances].map(([key, distance]) => ({ key, distance }))
}
