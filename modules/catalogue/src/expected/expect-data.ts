import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockDuty } from '../duty/duty.store.ts'
import { error } from '../errors.ts'
import type { ExpectedData } from './expected.ts'
import { insertExpected } from './expected.store.ts'

/**
 * 定数据: notes that a duty needs these data collected, produced or shared. Joins the caller's transaction when `deps.db` is one.
 * Throws CATALOGUE_DUTY_NOT_FOUND, CATALOGUE_DUTY_RETIRED, CATALOGUE_EXPECTED_TAKEN.
 */
export async function expectData(
  deps: CatalogueDeps,
  subject: Subject,
  input: Pick<ExpectedData, 'duty' | 'name' | 'kind'> & Partial<Pick<ExpectedData, 'element' | 'note'>>,
): Promise<ExpectedData> {
  return inTx(deps.db, async (tx) => {
    const duty = await lockDuty(tx, input.duty)
    if (!duty) throw error('CATALOGUE_DUTY_NOT_FOUND', { duty: input.duty })
    deps.policy.assert('catalogue.duty.register', { subject, resource: duty })
    if (duty.retiredAt !== null) throw error('CATALOGUE_DUTY_RETIRED', { name: duty.name })
    const expected: ExpectedData = {
      element: null,
      note: '',
      ...input,
      id: newId('exp'),
      org: duty.org,
      entry: null,
      matchedBy: null,
      matchedAt: null,
      createdAt: deps.clock.now(),
    }
    if (!(await insertExpected(tx, expected))) throw error('CATALOGUE_EXPECTED_TAKEN', { name: input.name })
    await deps.evidence.record(tx, {
      kind: 'catalogue.expected.noted',
      actor: subject.id,
      org: duty.org,
      object: expected.id,
      detail: { duty: duty.id, kind: expected.kind },
    })
    return expected
  })
}
