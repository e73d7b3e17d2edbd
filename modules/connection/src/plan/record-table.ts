import type { Tx } from '@shuyuan/db'
import { findDataset, findVersion, versionNode } from '@shuyuan/intake'
import { recordLineage } from '@shuyuan/lineage'
import type { Link } from './plan.ts'
import { type TablePlace, tableNode } from './table-node.ts'

/** Tells lineage that a version was made of a source's table, column by column. */
export async function recordTable(
  tx: Tx,
  told: { job: string; run: string; at: Date; table: TablePlace; dataset: string; version: string; links: Link[] },
): Promise<void> {
  const { job, run, at, links } = told
  const [dataset, version] = [await findDataset(tx, told.dataset), await findVersion(tx, told.version)]
  if (!dataset || !version) return
  const [table, made] = [tableNode(told.table), versionNode(dataset, version)]
  await recordLineage(tx, {
    job,
    run,
    at,
    inputs: [table],
    outputs: [made],
    columns: links.map((link) => ({
      from: { node: table, column: link.source },
      to: { node: made, column: link.column },
      transform: 'copy' as const,
    })),
  })
}
