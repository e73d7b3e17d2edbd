import type { Tx } from '@shuyuan/db'
import { isoTime } from '@shuyuan/kernel'
import { type ColumnLink, type Node, recordLineage } from '@shuyuan/lineage'
import { findVersion } from '../version/version.store.ts'
import { findDataset } from './dataset.store.ts'
import { datasetNode, exportNode, versionNode } from './lineage-node.ts'

/** A file with values of rows that somebody took. */
interface Export {
  /** `quality.export` */
  job: string
  /** what it lists, in Chinese */
  title: string
  /** id of the evidence that it was taken */
  evidence: string
  /** department that took it */
  org: string | null
  /** what many such files are shown as one of; the dataset when absent */
  of?: { id: string; name: string }
  /** version null: the data stay in the department's database */
  from: { dataset: string; version: string | null; columns: ExportColumn[] }[]
}

interface ExportColumn {
  name: string
  /** name in the file, when another */
  as?: string
  mask?: string | null | undefined
}

/** Tells lineage that a file of rows left: which versions it was made of, which columns it holds and under which masks. */
export async function recordExport(tx: Tx, at: Date, { from, job, title, evidence, org, of }: Export): Promise<void> {
  const sources: { node: Node; columns: ExportColumn[] }[] = []
  for (const one of from) {
    const dataset = await findDataset(tx, one.dataset)
    const version = one.version === null ? null : await findVersion(tx, one.version)
    if (!dataset) continue
    sources.push({ node: version ? versionNode(dataset, version) : datasetNode(dataset), columns: one.columns })
  }
  const [first] = sources
  if (!first) return
  const { id, name } = of ?? first.node.parent ?? first.node
  const shared = sources.some(({ node }) => node.org !== first.node.org)
  const to = exportNode(
    { id: evidence, name: `${title} ${isoTime(at).slice(0, 19).replace('T', ' ')}`, org },
    {
      id: `${job}/${id}`,
      name: `${name} ${title}`,
      org: shared ? null : first.node.org,
      columns: [...new Set(sources.flatMap(({ columns }) => columns.map((column) => column.as ?? column.name)))],
    },
  )
  const columns = sources.flatMap(({ node, columns: taken }) =>
    taken.map(
      (column): ColumnLink => ({
        from: { node, column: column.name },
        to: { node: to, column: column.as ?? column.name },
        ...(column.mask && column.mask !== 'none' ? { transform: 'mask', detail: column.mask } : { transform: 'copy' }),
      }),
    ),
  )
  await recordLineage(tx, { job, run: evidence, at, inputs: sources.map(({ node }) => node), outputs: [to], columns })
}
