import { createHash } from 'node:crypto'
import { isoTime } from '@shuyuan/kernel'
import { type Node, nodeKey } from '../node/node.ts'
import type { ColumnLink, LineageRun } from '../run/run.ts'
import type { EventDataset, RunEvent } from './event.schema.ts'
import { NAMESPACE, PRODUCER, SCHEMA, WORDS } from './event-words.ts'

/** What quality knows of a version that went in or came out. */
export interface VersionFacts {
  rows: number
  assertions: { assertion: string; column?: string; success: boolean }[]
}

/** A run as an OpenLineage event that says all of it: `readEvent` gives the run back. Pure. */
export function writeEvent(run: LineageRun, facts: ReadonlyMap<string, VersionFacts> = new Map()): RunEvent {
  const input = (node: Node): EventDataset => {
    const fact = facts.get(nodeKey(node))
    const metrics = fact && {
      dataQualityMetrics: { ...facet(SCHEMA.metrics), rowCount: fact.rows, columnMetrics: {} },
      ...(fact.assertions.length > 0 ? { dataQualityAssertions: assertionsOf(fact) } : {}),
    }
    return { ...dataset(node), ...(metrics ? { inputFacets: metrics } : {}) }
  }
  const output = (node: Node): EventDataset => {
    const made = dataset(node)
    const links = run.columns.filter(({ to }) => nodeKey(to.node) === nodeKey(node))
    const fact = facts.get(nodeKey(node))
    const facets: Record<string, unknown> = {
      ...made.facets,
      ...(links.length > 0 ? { columnLineage: columnLineage(links) } : {}),
      ...(fact && fact.assertions.length > 0 ? { dataQualityAssertions: assertionsOf(fact) } : {}),
    }
    return { ...made, facets: facets as NonNullable<EventDataset['facets']> }
  }
  return {
    eventType: 'COMPLETE',
    eventTime: isoTime(run.at),
    producer: PRODUCER,
    schemaURL: SCHEMA.event,
    run: { runId: runUuid(run), facets: { shuyuan_run: { ...facet(SCHEMA.own), run: run.run, at: run.at.getTime() } } },
    job: { namespace: NAMESPACE, name: run.job },
    inputs: run.inputs.map(input),
    outputs: run.outputs.map(output),
  }
}

const facet = (schema: string) => ({ _producer: PRODUCER, _schemaURL: schema })

export const datasetName = (node: Node): { namespace: string; name: string } =>
  node.namespace && node.id.startsWith(`${node.namespace} `)
    ? { namespace: node.namespace, name: node.id.slice(node.namespace.length + 1) }
    : { namespace: node.namespace ?? NAMESPACE, name: `${node.kind}/${node.id}` }

function dataset(node: Node): EventDataset {
  const { namespace: _, ...told } = node
  return {
    ...datasetName(node),
    facets: {
      shuyuan_node: { ...facet(SCHEMA.own), node: told },
      ...(node.columns && node.columns.length > 0
        ? { schema: { ...facet(SCHEMA.schema), fields: node.columns.map((name) => ({ name })) } }
        : {}),
    },
  }
}

function columnLineage(links: readonly ColumnLink[]) {
  const inputsOf = (some: readonly ColumnLink[]) =>
    [...Map.groupBy(some, ({ from }) => JSON.stringify([nodeKey(from.node), from.column])).values()].map((same) => ({
      ...datasetName((same[0] as ColumnLink).from.node),
      field: (same[0] as ColumnLink).from.column,
      transformations: same.map(({ transform, detail }) => ({
        ...WORDS[transform],
        transform,
        ...(detail ? { description: detail } : {}),
      })),
    }))
  const whole = links.filter(({ to }) => to.column === '')
  const fields = [
    ...Map.groupBy(
      links.filter(({ to }) => to.column !== ''),
      ({ to }) => to.column,
    ),
  ]
  return {
    ...facet(SCHEMA.columnLineage),
    // built without a prototype's own names in the way: a column may be called __proto__
    fields: Object.fromEntries(fields.map(([column, some]) => [column, { inputFields: inputsOf(some) }])),
    ...(whole.length > 0 ? { dataset: inputsOf(whole) } : {}),
  }
}

const assertionsOf = ({ assertions }: VersionFacts) => ({ ...facet(SCHEMA.assertions), assertions })

/** The same run is the same UUID (version 8: of our own making) in every export. */
function runUuid({ job, run }: Pick<LineageRun, 'job' | 'run'>): string {
  const hex = createHash('sha256').update(`${job}\0${run}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
