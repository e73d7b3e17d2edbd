import { readCursor } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { gradedToday } from '../dataset/column.ts'
import { findDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertStored } from './version-folder.ts'
import { findVersion } from './version.store.ts'

/** The version with its dataset, after the policy allowed `action` on it; a column is shielded by its grade of today. */
export async function openVersion(deps: IntakeDeps, subject: Subject, id: string, action: string) {
  const version = await findVersion(deps.db, id)
  const dataset = version && (await findDataset(deps.db, version.dataset))
  if (!version || !dataset) throw error('INTAKE_VERSION_NOT_FOUND', { id })
  const decision = deps.policy.assert(action, {
    subject,
    resource: {
      provider: dataset.provider,
      columns: gradedToday(version.manifest?.columns ?? dataset.columns, dataset.columns),
    },
  })
  if (action !== 'intake.version.read') assertStored(version)
  return { version, dataset, decision }
}

/** The row number inside a cursor of row lists; -1 = from the start. */
export function rowCursor(after: string | undefined): number {
  return readCursor(after, ['number'])?.[0] ?? -1
}
