import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deleteExpected, lockExpected } from './expected.store.ts'

/** Takes a 定数据 line off its duty; evidence keeps that it was there. Throws CATALOGUE_EXPECTED_NOT_FOUND. */
export async function dropExpected(deps: CatalogueDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const expected = await lockExpected(tx, id)
    if (!expected) throw error('CATALOGUE_EXPECTED_NOT_FOUND', { expected: id })
    deps.policy.assert('catalogue.duty.register', { subject, resource: expected })
    await deleteExpected(tx, id)
    await deps.evidence.record(tx, {
      kind: 'catalogue.expected.dropped',
      actor: subject.id,
      org: expected.org,
      object: id,
      detail: { duty: expected.duty, kind: expected.kind },
    })
  })
}
