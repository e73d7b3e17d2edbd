import { createHash } from 'node:crypto'
import type { Tx } from '@shuyuan/db'
import { canonicalJson, newId } from '@shuyuan/kernel'
import { type Node, nodeKey } from '../node/node.ts'
import { nameNodes } from '../node/name-nodes.ts'
import { findShown } from '../node/node.store.ts'
import { noteItems } from './note-items.ts'
import type { LineageRun, ShapeLink } from './run.ts'
import { countEdges, insertRun, insertRunNodes, noteColumnEdges } from './run.store.ts'

/**
 * Writes down what a run read and wrote, in the run's own transaction: nodes, the edge of each input to each output, and which column
 * became which. A run told twice (`job` and `run`) is kept once; columns of nodes that are neither input nor output are refused.
 * A `filter` or `join` link with an empty target column concerns the whole output.
 */
export async function recordLineage(
  tx: Tx,
  { inputs, outputs, columns, ...told }: LineageRun & { event?: Record<string, unknown> | null },
): Promise<string | null> {
  const nodes = [...inputs, ...outputs, ...columns.flatMap(({ from, to }) => [from.node, to.node])]
  await nameNodes(tx, nodes, told.at)
  const sides = { in: keysOf(inputs), out: keysOf(outputs) }
  const links = columns.map(({ from, to, transform, detail = '' }): ShapeLink => {
    const places = [sides.in.indexOf(nodeKey(from.node)), sides.out.indexOf(nodeKey(to.node))] as const
    if (places[0] < 0 || places[1] < 0)
      throw new TypeError(`run ${told.job} ${told.run}: a column of a node that is no input or output`)
    return { from: [places[0], from.column], to: [places[1], to.column], transform, detail }
  })
  const run = {
    id: newId('lin', told.at.getTime()),
    job: told.job,
    run: told.run,
    at: told.at,
    event: told.event ?? null,
    shape: createHash('sha256').update(canonicalJson(links)).digest('base64url'),
  }
  if (!(await insertRun(tx, { ...run, links }))) return null
  await insertRunNodes(tx, run.id, sides)
  const shown = await findShown(tx, [...sides.in, ...sides.out])
  const at = (key: string) => shown.get(key) ?? key
  const ends = sides.in.flatMap((source) => sides.out.map((target) => [at(source), at(target)] as const))
  const edges = new Map(
    ends.filter(([a, b]) => a !== b).map(([source, target]) => [`${source} ${target}`, { source, target }]),
  )
  await countEdges(tx, [...edges.values()], run)
  const columnEdges = links.map(({ from, to, transform, detail }) => ({
    source: at(sides.in[from[0]] as string),
    sourceColumn: from[1],
    target: at(sides.out[to[0]] as string),
    targetColumn: to[1],
    transform,
    detail,
  }))
  const kept = columnEdges.filter((edge) => edge.source !== edge.target)
  await noteColumnEdges(tx, kept, run)
  await noteItems(tx, kept, told.at)
  return run.id
}

const keysOf = (nodes: readonly Node[]): string[] => [...new Set(nodes.map(nodeKey))]
