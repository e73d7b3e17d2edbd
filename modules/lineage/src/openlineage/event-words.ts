import type { Transform } from '../run/run.ts'

/** Our own things stand in this namespace; whoever is read from elsewhere keeps the one it came with. */
export const NAMESPACE = 'shuyuan'
export const PRODUCER = 'urn:shuyuan:lineage'
const SPEC = 'https://openlineage.io/spec'
export const SCHEMA = {
  event: `${SPEC}/2-0-2/OpenLineage.json#/$defs/RunEvent`,
  schema: `${SPEC}/facets/1-1-1/SchemaDatasetFacet.json#/$defs/SchemaDatasetFacet`,
  columnLineage: `${SPEC}/facets/1-2-0/ColumnLineageDatasetFacet.json#/$defs/ColumnLineageDatasetFacet`,
  assertions: `${SPEC}/facets/1-0-1/DataQualityAssertionsDatasetFacet.json#/$defs/DataQualityAssertionsDatasetFacet`,
  metrics: `${SPEC}/facets/1-0-2/DataQualityMetricsInputDatasetFacet.json#/$defs/DataQualityMetricsInputDatasetFacet`,
  /** custom facets name their schema by an address of their own */
  own: 'urn:shuyuan:lineage:facet:1',
} as const

interface Word {
  type: 'DIRECT' | 'INDIRECT'
  subtype: string
  masking: boolean
}

/** The words of the column lineage facet for ours. `transform` goes along, since theirs tell a cast and a derivation by one word. */
export const WORDS: Readonly<Record<Transform, Word>> = {
  copy: { type: 'DIRECT', subtype: 'IDENTITY', masking: false },
  cast: { type: 'DIRECT', subtype: 'TRANSFORMATION', masking: false },
  derive: { type: 'DIRECT', subtype: 'TRANSFORMATION', masking: false },
  mask: { type: 'DIRECT', subtype: 'TRANSFORMATION', masking: true },
  aggregate: { type: 'DIRECT', subtype: 'AGGREGATION', masking: false },
  filter: { type: 'INDIRECT', subtype: 'FILTER', masking: false },
  join: { type: 'INDIRECT', subtype: 'JOIN', masking: false },
}

/** Our word for theirs. What only decided about rows or their order is a filter; what is not told at all is a derivation. */
export function transformOf(told: Record<string, unknown>): Transform {
  if (typeof told.transform === 'string' && Object.hasOwn(WORDS, told.transform)) return told.transform as Transform
  if (told.masking === true) return 'mask'
  if (told.subtype === 'AGGREGATION' || told.subtype === 'GROUP_BY') return 'aggregate'
  if (told.subtype === 'JOIN') return 'join'
  if (told.type === 'INDIRECT') return 'filter'
  return told.subtype === 'IDENTITY' ? 'copy' : 'derive'
}
