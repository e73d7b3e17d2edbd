import type { Db } from '@shuyuan/db'
import { error } from '../errors.ts'
import { findShown } from '../node/node.store.ts'
import type { ColumnPath, ColumnPoint, Direction } from './graph.ts'
import { readColumnEdges, walkColumns } from './column.store.ts'

const POINTS = 2000

/** Where the values of a column come from and which columns hold them after, at any distance. Throws LINEAGE_NODE_NOT_FOUND. */
export async function traceColumn(
  deps: { db: Db },
  ask: { node: string; column: string; direction: Direction; depth: number },
): Promise<ColumnPath> {
  const node = (await findShown(deps.db, [ask.node])).get(ask.node)
  if (!node) throw error('LINEAGE_NODE_NOT_FOUND', { node: ask.node })
  const walk = { start: [{ node, column: ask.column }], depth: ask.depth, limit: POINTS }
  const down = ask.direction === 'up' ? [] : await walkColumns(deps.db, { ...walk, to: 'down' })
  const up = ask.direction === 'down' ? [] : await walkColumns(deps.db, { ...walk, to: 'up' })
  const points = new Map<string, ColumnPoint>()
  for (const point of [...down, ...up.map((one) => ({ ...one, distance: one.distance === 0 ? 0 : -one.distance }))]) {
    const key = JSON.stringify([point.node, point.column])
    if (!points.has(key)) points.set(key, point)
  }
  const near = [...points.values()].slice(0, POINTS)
  return { points: near, edges: await readColumnEdges(deps.db, near), complete: points.size <= POINTS }
}
