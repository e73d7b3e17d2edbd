import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { dropOwnType } from './column-type.store.ts'

/** Removes a column type of the bureau; what was graded by it stays graded. Throws STANDARDS_TYPE_NOT_FOUND. */
export async function dropColumnType(deps: StandardsDeps, subject: Subject, semantic: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    deps.policy.assert('standards.column-type.edit', { subject })
    if (!(await dropOwnType(tx, semantic))) throw error('STANDARDS_TYPE_NOT_FOUND', { semantic })
    await deps.evidence.record(tx, {
      kind: 'standards.column-type.dropped',
      actor: subject.id,
      org: subject.org,
      object: semantic,
    })
  })
}
