import { error } from '../errors.ts'
import { type Node, nodeKinds } from '../node/node.ts'
import type { ColumnLink, LineageRun } from '../run/run.ts'
import type { EventDataset, RunEvent } from './event.schema.ts'
import { NAMESPACE, transformOf } from './event-words.ts'

/** The run that an event tells of. Datasets of other systems become tables under their namespace. Throws LINEAGE_EVENT_COLUMN. Pure. */
export function readEvent(event: RunEvent): LineageRun {
  const own = event.run.facets?.shuyuan_run as { run?: unknown; at?: unknown } | undefined
  const inputs = (event.inputs ?? []).map(nodeOf)
  const outputs = (event.outputs ?? []).map(nodeOf)
  const known = new Map(inputs.map((node, i) => [nameOf((event.inputs ?? [])[i] as EventDataset), node]))
  const columns = (event.outputs ?? []).flatMap((told, i) => {
    const { fields = {}, dataset = [] } = told.facets?.columnLineage ?? {}
    const to = outputs[i] as Node
    return [
      ...Object.entries(fields).flatMap(([column, { inputFields }]) => linksOf(inputFields, known, to, column)),
      ...linksOf(dataset, known, to, ''),
    ]
  })
  const ours = event.job.namespace === NAMESPACE
  return {
    job: ours ? event.job.name : `${event.job.namespace}/${event.job.name}`.slice(0, 300),
    run: typeof own?.run === 'string' ? own.run : event.run.runId,
    at: new Date(typeof own?.at === 'number' ? own.at : event.eventTime),
    inputs,
    outputs,
    columns,
  }
}

const nameOf = ({ namespace, name }: { namespace: string; name: string }): string => `${namespace} ${name}`

function nodeOf({ namespace, name, facets }: EventDataset): Node {
  const columns = facets?.schema?.fields?.map((field) => field.name)
  const told = (facets?.shuyuan_node as { node?: Node } | undefined)?.node
  const foreign = namespace === NAMESPACE ? {} : { namespace }
  if (told && isNode(told)) return { ...told, ...foreign }
  const [kind = '', ...rest] = namespace === NAMESPACE ? name.split('/') : []
  const known = nodeKinds.find((one) => one === kind)
  const id = known ? rest.join('/') : `${namespace} ${name}`
  const system = known ? {} : { namespace, system: namespace }
  return { kind: known ?? 'table', id, name: known ? '' : name, ...system, ...(columns ? { columns } : {}) }
}

const isNode = (told: Partial<Node>): boolean =>
  nodeKinds.some((kind) => kind === told.kind) && typeof told.id === 'string' && typeof told.name === 'string'

type InputFields = NonNullable<NonNullable<NonNullable<EventDataset['facets']>['columnLineage']>['dataset']>

function linksOf(fields: InputFields, known: ReadonlyMap<string, Node>, to: Node, column: string): ColumnLink[] {
  return fields.flatMap((field) => {
    const node = known.get(nameOf(field))
    if (!node) throw error('LINEAGE_EVENT_COLUMN', { column, node: `${field.namespace}/${field.name}` })
    const told = field.transformations?.length ? field.transformations : [{ type: 'DIRECT' }]
    return told.map((one) => ({
      from: { node, column: field.field },
      to: { node: to, column },
      transform: transformOf(one),
      ...(typeof one.description === 'string' && one.description ? { detail: one.description } : {}),
    }))
  })
}
