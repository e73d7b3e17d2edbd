import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import type { StaleAs } from './book.ts'
import { updateStaleAs } from './book-rule.store.ts'

/** Decides for the whole book whether data older than its update cycle counts as attached; the figures follow at once. */
export async function setBookRule(
  deps: CatalogueDeps,
  subject: Subject,
  { staleAs }: { staleAs: StaleAs },
): Promise<{ staleAs: StaleAs }> {
  deps.policy.assert('catalogue.book.set', { subject })
  await inTx(deps.db, async (tx) => {
    await updateStaleAs(tx, staleAs)
    await deps.evidence.record(tx, {
      kind: 'catalogue.book-rule.set',
      actor: subject.id,
      org: subject.org,
      detail: { staleAs },
    })
  })
  return { staleAs }
}
