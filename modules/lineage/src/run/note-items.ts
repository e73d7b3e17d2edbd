import { noteItemLineage, type ProvenLink } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { findDescribed } from './described.store.ts'
import type { ColumnEdge } from './run.store.ts'

/** the job that says which entry a dataset's columns belong to */
const DESCRIBES = 'intake.describe'

type Treatment = Pick<ProvenLink, 'treatment' | 'method'>

/** What a step leaves of the values. Links that only chose rows say nothing about the grade of a column. */
function treatmentOf({ transform, detail }: ColumnEdge): Treatment | null {
  if (transform === 'filter' || transform === 'join') return null
  if (transform === 'mask') return { treatment: 'deidentified', method: `运行记录：脱敏 ${detail}` }
  if (transform === 'aggregate') return { treatment: 'aggregated', method: `运行记录：汇总 ${detail}` }
  return { treatment: 'none', method: '' }
}

/** Tells the catalogue which data items come from which: the same links, between the entries that describe both datasets. */
export async function noteItems(tx: Tx, edges: readonly ColumnEdge[], at: Date): Promise<void> {
  const between = edges.filter((edge) => edge.source.startsWith('dataset:') && edge.target.startsWith('dataset:'))
  if (between.length === 0) return
  const described = await findDescribed(tx, DESCRIBES, [
    ...new Set(between.flatMap((edge) => [edge.source, edge.target])),
  ])
  const links = between.flatMap((edge): ProvenLink[] => {
    const source = described.get(`${edge.source} ${edge.sourceColumn}`)
    const target = described.get(`${edge.target} ${edge.targetColumn}`)
    const treatment = treatmentOf(edge)
    if (!source || !target || !treatment) return []
    return [
      { entry: target.entry, item: target.item, sourceEntry: source.entry, sourceItem: source.item, ...treatment },
    ]
  })
  // The same item both copied and masked is copied: the weaker treatment decides.
  const order = { none: 0, deidentified: 1, aggregated: 2 }
  const sorted = links.toSorted((a, b) => order[a.treatment] - order[b.treatment])
  const once = new Map<string, ProvenLink>()
  for (const link of sorted) {
    const key = JSON.stringify([link.entry, link.item, link.sourceEntry, link.sourceItem])
    if (!once.has(key)) once.set(key, link)
  }
  await noteItemLineage(tx, [...once.values()], at)
}
