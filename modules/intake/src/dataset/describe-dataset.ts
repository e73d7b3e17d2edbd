import { findEntry } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { recordLineage } from '@shuyuan/lineage'
import type { Dataset } from './dataset.ts'
import { datasetNode } from './lineage-node.ts'

/** Tells lineage which catalogue entry describes the dataset, and which column each data item stands for (by name, else by title). */
export async function describeDataset(tx: Tx, dataset: Dataset, at: Date): Promise<void> {
  const entry = dataset.entry === null ? null : await findEntry(tx, dataset.entry)
  if (!entry) return
  const from = datasetNode(dataset)
  const to = {
    kind: 'entry' as const,
    id: entry.id,
    name: entry.name,
    org: entry.provider,
    columns: entry.items.map((item) => item.title),
  }
  const columns = dataset.columns.flatMap((column) => {
    const item =
      entry.items.find((one) => one.name.toLowerCase() === column.name) ??
      entry.items.find((one) => one.title === column.title)
    const link = item && { from: { node: from, column: column.name }, to: { node: to, column: item.title } }
    return link ? [{ ...link, transform: 'copy' as const }] : []
  })
  const run = `${dataset.id}@${dataset.revision}`
  await recordLineage(tx, { job: 'intake.describe', run, at, inputs: [from], outputs: [to], columns })
}
