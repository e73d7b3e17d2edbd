import { inTx, type Tx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { LineageDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findNodes } from '../node/node.store.ts'
import { type Node, nodeKey } from '../node/node.ts'
import { recordLineage } from '../run/record-lineage.ts'
import type { LineageRun } from '../run/run.ts'
import type { EventDataset, RunEvent } from './event.schema.ts'
import { forgetOpen, keepOpen, takeOpen } from './open-event.store.ts'
import { readEvent } from './read-event.ts'

const ENDED_BADLY = new Set(['ABORT', 'FAIL'])

/**
 * Takes an event of another system (Airflow, Spark, dbt, Flink). Inputs and outputs told on the way are kept until the run completes; a
 * run that failed made nothing. Answers the recorded run, or null. Throws LINEAGE_NODE_FOREIGN when the event names a thing of ours that
 * is not there, LINEAGE_EVENT_COLUMN.
 */
export async function importEvent(deps: LineageDeps, subject: Subject, event: RunEvent): Promise<string | null> {
  deps.policy.assert('lineage.event.import', { subject })
  const { namespace, name } = event.job
  const id = { job: `${namespace}/${name}`, run: event.run.runId }
  return inTx(deps.db, async (tx) => {
    if (ENDED_BADLY.has(event.eventType ?? '')) {
      await forgetOpen(tx, id)
      return null
    }
    if (event.eventType !== 'COMPLETE') {
      await keepOpen(tx, { ...id, at: deps.clock.now(), event })
      return null
    }
    const earlier = await takeOpen(tx, id)
    const whole = merge([...earlier, event])
    const run = await ownNodes(tx, readEvent(whole))
    if (run.inputs.length + run.outputs.length === 0) return null
    const recorded = await recordLineage(tx, { ...run, event: whole })
    if (recorded)
      await deps.evidence.record(tx, {
        kind: 'lineage.event.imported',
        actor: subject.id,
        org: subject.org,
        object: recorded,
        detail: { inputs: run.inputs.length, outputs: run.outputs.length, columns: run.columns.length },
      })
    return recorded
  })
}

/** The last event with the datasets of all; of a dataset told twice the facets add up, the later ones win. */
function merge(events: readonly RunEvent[]): RunEvent {
  const last = events.at(-1) as RunEvent
  if (events.length === 1) return last
  const all = (side: 'inputs' | 'outputs') => {
    const seen = new Map<string, EventDataset>()
    for (const told of events.flatMap((event) => (event[side] ?? []) as EventDataset[])) {
      const key = `${told.namespace} ${told.name}`
      const known = seen.get(key)
      seen.set(key, known ? { ...known, ...told, facets: { ...known.facets, ...told.facets } } : told)
    }
    return [...seen.values()]
  }
  return { ...last, inputs: all('inputs'), outputs: all('outputs') }
}

/** Things of ours stay as we know them: an event from outside may name them, not make or rename them. */
async function ownNodes(tx: Tx, run: LineageRun): Promise<LineageRun> {
  const named = [...run.inputs, ...run.outputs].filter((node) => !node.namespace)
  const known = new Map((await findNodes(tx, named.map(nodeKey))).map((node) => [node.key, node]))
  const own = (node: Node): Node => {
    if (node.namespace) return { ...node, kind: 'table', parent: undefined, org: undefined }
    const found = known.get(nodeKey(node))
    if (!found) throw error('LINEAGE_NODE_FOREIGN', { node: `${node.kind}/${node.id}` })
    return { kind: found.kind, id: found.id, name: found.name }
  }
  const columns = run.columns.map((link) => ({
    ...link,
    from: { ...link.from, node: own(link.from.node) },
    to: { ...link.to, node: own(link.to.node) },
  }))
  return { ...run, inputs: run.inputs.map(own), outputs: run.outputs.map(own), columns }
}
