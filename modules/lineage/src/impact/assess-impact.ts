import type { Subject } from '@shuyuan/policy'
import { inTx } from '@shuyuan/db'
import type { LineageDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { readNodes, walkNodes } from '../graph/graph.store.ts'
import { walkColumns } from '../graph/column.store.ts'
import { type Impact, type ImpactKind, impactKinds, type Touched } from './impact.ts'
import { openOrigin, type Origin } from './open-origin.ts'

const LIMIT = 2000
const FAR = 50
const PASSED_OVER: ReadonlySet<string> = new Set(['file', 'version', 'export'])
const LINKS: Partial<Record<string, (id: string) => string>> = {
  dataset: (id) => `/datasets/${id}`,
  entry: (id) => `/catalogue/${id}`,
  service: (id) => `/services/${id}`,
  open: (id) => `/opendata/${id}`,
}

export interface ImpactReport {
  items: Impact[]
  complete: boolean
}

/**
 * What a change touches before anyone makes it: everything made of it at any distance, and what later modules hang on that. `node` is a node
 * of the graph, a version, or what a later module answers for (`connection:`, `plan:`, `capture:`, `logical:`, `pipeline:`, `rule:`). Without columns it changes or
 * goes as a whole. Throws LINEAGE_NODE_NOT_FOUND; POLICY_* for another department's node.
 */
export async function assessImpact(
  deps: Pick<LineageDeps, 'db' | 'events' | 'policy'>,
  subject: Subject,
  ask: { node: string; columns: readonly string[] },
): Promise<ImpactReport> {
  const origin = await openOrigin(deps, ask.node)
  if (!origin) throw error('LINEAGE_NODE_NOT_FOUND', { node: ask.node })
  deps.policy.assert('lineage.impact.read', { subject, resource: { org: origin.org } })
  const { touched, complete } = await reach(deps, origin, ask.columns)
  const nodes = await readNodes(deps.db, [...touched.keys()])
  // a file that was taken stays as it is, whatever becomes of the data; a recall names it
  const shown = nodes.filter((one) => !PASSED_OVER.has(one.kind))
  // what a source or a pipeline feeds is touched itself; a node that changes is not told of itself
  const own = origin.thing && !origin.reached ? [] : origin.nodes
  const found: Impact[] = shown
    .filter((one) => !own.includes(one.key))
    .map((one) => ({
      kind: one.kind as ImpactKind,
      id: one.id,
      name: one.name,
      org: one.org,
      columns: touched.get(one.key) ?? [],
      how: touched.get(one.key) ? '字段由变更的字段生成' : '由变更的数据生成',
      link: LINKS[one.kind]?.(one.id) ?? null,
    }))
  const asked = shown.map(({ kind, id, key }): Touched => ({ kind, id, columns: touched.get(key) ?? null }))
  if (origin.thing) asked.push(origin.thing)
  await inTx(deps.db, (tx) => deps.events.emit(tx, 'lineage.impact.asked', { touched: asked, found }))
  const once = new Map(found.map((item) => [`${item.kind} ${item.id}`, item]))
  const rank = ({ kind }: Impact) => impactKinds.indexOf(kind)
  return { items: [...once.values()].sort((a, b) => rank(a) - rank(b)), complete }
}

/** Touched nodes with their touched columns. An entry describes data: what changes in it changes in what it describes. */
async function reach(deps: Pick<LineageDeps, 'db'>, { nodes, reached }: Origin, columns: readonly string[]) {
  const touched = new Map<string, string[] | null>()
  if (reached) {
    for (const one of reached) touched.set(one, null)
    return { touched, complete: reached.length <= LIMIT }
  }
  const entries = nodes.filter((key) => key.startsWith('entry:'))
  if (columns.length === 0) {
    const above = await walkNodes(deps.db, { start: entries, to: 'up', depth: 1, level: 'dataset', limit: LIMIT })
    const start = [...nodes, ...above.map((one) => one.key).filter((one) => one.startsWith('dataset:'))]
    const found = await walkNodes(deps.db, { start, to: 'down', depth: FAR, level: 'dataset', limit: LIMIT })
    for (const one of found.slice(0, LIMIT)) touched.set(one.key, null)
    return { touched, complete: found.length <= LIMIT }
  }
  const own = nodes.flatMap((node) => columns.map((column) => ({ node, column })))
  const described = own.filter(({ node }) => entries.includes(node))
  const above = await walkColumns(deps.db, { start: described, to: 'up', depth: 1, limit: LIMIT })
  const start = [...own, ...above.filter((one) => one.node.startsWith('dataset:'))]
  const found = await walkColumns(deps.db, { start, to: 'down', depth: FAR, limit: LIMIT })
  for (const { node, column } of found.slice(0, LIMIT)) {
    const known = touched.get(node) ?? []
    touched.set(node, column === '' ? known : [...known, column])
  }
  return { touched, complete: found.length <= LIMIT }
}
