import { inTx } from '@shuyuan/db'
import { type Dataset, fileNode, findVersion, type Version, versionNode } from '@shuyuan/intake'
import { type ColumnLink, type Node, recordLineage } from '@shuyuan/lineage'
import type { TicketDeps } from '../deps.ts'
import type { Corrected } from './read-corrected.ts'
import type { Repair } from './repair.ts'

/** Tells lineage what a repaired version was made of: the version before, and the columns that the file of corrections gave. */
export async function recordRepair(
  deps: Pick<TicketDeps, 'db' | 'clock'>,
  repair: Repair,
  made: { dataset: Dataset; base: Version; corrected: Corrected },
): Promise<void> {
  const { dataset, base, corrected } = made
  const version = await findVersion(deps.db, repair.version)
  if (!version) return
  const to = versionNode(dataset, version)
  const before = versionNode(dataset, base)
  const file = fileNode(dataset, { id: repair.upload, name: corrected.name })
  const copy = (from: Node, column: string): ColumnLink => ({
    from: { node: from, column },
    to: { node: to, column },
    transform: 'copy',
  })
  await inTx(deps.db, (tx) =>
    recordLineage(tx, {
      job: 'ticket.repair',
      run: repair.version,
      at: deps.clock.now(),
      inputs: [before, file],
      outputs: [to],
      columns: [
        ...dataset.columns.map(({ name }) => copy(before, name)),
        ...corrected.given.map((name) => copy(file, name)),
      ],
    }),
  )
}
