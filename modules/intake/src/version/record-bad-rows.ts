import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { recordExport } from '../dataset/record-export.ts'
import type { IntakeDeps } from '../deps.ts'
import type { BadRowsView } from './open-bad-rows.ts'

/** Writes down that the bad rows of a version were downloaded, in evidence and in lineage, before the first byte leaves. */
export async function recordBadRows(
  deps: Pick<IntakeDeps, 'db' | 'clock' | 'evidence'>,
  subject: Subject,
  { version, byName }: BadRowsView,
  format: string,
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const evidence = await deps.evidence.record(tx, {
      kind: 'intake.bad.exported',
      actor: subject.id,
      org: subject.org,
      object: version.id,
      detail: { rows: version.rowsBad, format },
    })
    const columns = [...byName].map(([name, mask]) => ({ name, mask }))
    const from = [{ dataset: version.dataset, version: version.id, columns }]
    await recordExport(tx, deps.clock.now(), { job: 'intake.export', title: '坏行', evidence, org: subject.org, from })
  })
}
