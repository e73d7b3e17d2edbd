import type { Tx } from '@shuyuan/db'
import { findDataset, type Version, versionNode } from '@shuyuan/intake'
import { type Node, recordLineage } from '@shuyuan/lineage'
import type { Publication } from '../publication/publication.ts'

/** Tells lineage which columns of a version went into the public files. */
export async function recordRelease(
  tx: Tx,
  { id, title, provider, dataset: of, columns }: Publication,
  version: Pick<Version, 'id' | 'seq'>,
  at: Date,
): Promise<void> {
  const dataset = await findDataset(tx, of)
  if (!dataset) return
  const from = versionNode(dataset, version)
  const to: Node = { kind: 'open', id, name: title, org: provider, columns: columns.map((column) => column.name) }
  await recordLineage(tx, {
    job: 'opendata.release',
    run: `${id}@${version.id}`,
    at,
    inputs: [from],
    outputs: [to],
    columns: columns.map(({ name }) => ({
      from: { node: from, column: name },
      to: { node: to, column: name },
      transform: 'copy' as const,
    })),
  })
}
