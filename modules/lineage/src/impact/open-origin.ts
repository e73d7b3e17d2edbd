import { inTx } from '@shuyuan/db'
import type { LineageDeps } from '../deps.ts'
import { walkNodes } from '../graph/graph.store.ts'
import { findNode, findShown } from '../node/node.store.ts'
import type { Touched } from './impact.ts'

const FAR = 50
const LIMIT = 2000

/** Where a change begins. */
export interface Origin {
  org: string | null
  /** nodes that change with it */
  nodes: string[]
  /** what later modules are asked about by itself: what no run ever names (a source, a pipeline, a rule), or one version */
  thing: Touched | null
  /** touched as a whole already, by exactly what goes; null = follow the collapsed graph from `nodes` */
  reached: string[] | null
}

/**
 * What somebody is about to change: a node of the graph, one version, or a thing that a later module answers for
 * (`connection:`, `plan:`, `capture:`, `logical:`, `pipeline:`, `rule:`). Null when nobody knows it.
 */
export async function openOrigin(deps: Pick<LineageDeps, 'db' | 'events'>, asked: string): Promise<Origin | null> {
  const key = (await findShown(deps.db, [asked])).get(asked)
  const node = key === undefined ? null : await findNode(deps.db, key)
  if (node && asked.startsWith('version:')) {
    const ask = { start: [asked], to: 'down', depth: FAR, level: 'version', limit: LIMIT } as const
    const below = (await walkNodes(deps.db, ask)).map((one) => one.key).filter((one) => one !== asked)
    const shown = await findShown(deps.db, below)
    const reached = [...new Set(below.map((one) => shown.get(one) ?? one))]
    const thing = { kind: 'version', id: asked.slice('version:'.length), columns: null }
    return { org: node.org, nodes: [node.key], thing, reached }
  }
  if (node) return { org: node.org, nodes: [node.key], thing: null, reached: null }
  const [, kind = '', id = ''] = /^([^:]+):(.+)$/s.exec(asked) ?? []
  const found: { org: string | null; nodes: string[] }[] = []
  await inTx(deps.db, (tx) => deps.events.emit(tx, 'lineage.change.asked', { kind, id, found }))
  const [answer] = found
  return answer ? { ...answer, thing: { kind, id, columns: null }, reached: null } : null
}
