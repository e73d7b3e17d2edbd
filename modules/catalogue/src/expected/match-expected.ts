import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import type { ExpectedData } from './expected.ts'
import { lockExpected, updateExpected } from './expected.store.ts'

/**
 * Says which entry of the department holds the expected data, or that none does (`entry` null).
 * Throws CATALOGUE_EXPECTED_NOT_FOUND, CATALOGUE_EXPECTED_FOREIGN for an entry of somebody else or a revoked one.
 */
export async function matchExpected(
  deps: CatalogueDeps,
  subject: Subject,
  input: { expected: string; entry: string | null },
): Promise<ExpectedData> {
  return inTx(deps.db, async (tx) => {
    const expected = await lockExpected(tx, input.expected)
    if (!expected) throw error('CATALOGUE_EXPECTED_NOT_FOUND', { expected: input.expected })
    deps.policy.assert('catalogue.duty.register', { subject, resource: expected })
    const entry = input.entry === null ? null : await findEdition(tx, input.entry)
    if (entry !== null && (entry?.provider !== expected.org || entry.state === 'revoked'))
      throw error('CATALOGUE_EXPECTED_FOREIGN', { name: expected.name, entry: input.entry ?? '' })
    const change = {
      entry: input.entry,
      matchedBy: entry ? subject.id : null,
      matchedAt: entry ? deps.clock.now() : null,
    }
    await updateExpected(tx, expected.id, change)
    await deps.evidence.record(tx, {
      kind: 'catalogue.expected.matched',
      actor: subject.id,
      org: expected.org,
      object: expected.id,
      detail: { entry: input.entry },
    })
    return { ...expected, ...change }
  })
}
