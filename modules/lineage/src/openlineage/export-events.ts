import { inTx } from '@shuyuan/db'
import type { LineageDeps } from '../deps.ts'
import { findNodes } from '../node/node.store.ts'
import { type Node, nodeKey, type NodeRecord } from '../node/node.ts'
import { findRunNodes, type RunLine } from '../run/run-list.store.ts'
import type { RunEvent } from './event.schema.ts'
import { type VersionFacts, writeEvent } from './write-event.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** what is known of the quality of these versions? Later modules add to `found`, by node key */
    'lineage.facts.asked': { versions: string[]; found: Map<string, VersionFacts> }
  }
}

/** Runs as OpenLineage events, in the order given. What came in as an event goes out as it came. */
export async function exportEvents(
  deps: Pick<LineageDeps, 'db' | 'events'>,
  runs: readonly RunLine[],
): Promise<RunEvent[]> {
  const sides = await findRunNodes(
    deps.db,
    runs.map((run) => run.id),
  )
  const keys = [...new Set(sides.map((one) => one.node))]
  const nodes = new Map((await findNodes(deps.db, keys)).map((node) => [node.key, node]))
  const parents = (
    await findNodes(
      deps.db,
      [...nodes.values()].flatMap(({ parent }) => parent ?? []),
    )
  ).map(asNode)
  const parentOf = new Map(parents.map((node) => [nodeKey(node), node]))
  const told = (key: string): Node => {
    const record = nodes.get(key) as NodeRecord
    const parent = record.parent ? parentOf.get(record.parent) : undefined
    return { ...asNode(record), ...(parent ? { parent } : {}) }
  }
  const found = new Map<string, VersionFacts>()
  const versions = [...nodes.values()].filter((node) => node.kind === 'version').map((node) => node.id)
  await inTx(deps.db, (tx) => deps.events.emit(tx, 'lineage.facts.asked', { versions, found }))
  return runs.map(({ id, job, run, at, links, event }) => {
    if (event) return event as RunEvent
    const nodesAt = (side: 'in' | 'out') =>
      sides.filter((one) => one.run === id && one.side === side).map((one) => told(one.node))
    const inputs = nodesAt('in')
    const outputs = nodesAt('out')
    const columns = links.map(({ from, to, transform, detail }) => ({
      from: { node: inputs[from[0]] as Node, column: from[1] },
      to: { node: outputs[to[0]] as Node, column: to[1] },
      transform,
      ...(detail ? { detail } : {}),
    }))
    return writeEvent({ job, run, at, inputs, outputs, columns }, found)
  })
}

function asNode({ kind, id, name, org, system, namespace, columns }: NodeRecord): Node {
  return {
    kind,
    id,
    name,
    ...(org ? { org } : {}),
    ...(system ? { system } : {}),
    ...(namespace ? { namespace } : {}),
    ...(columns.length > 0 ? { columns } : {}),
  }
}
