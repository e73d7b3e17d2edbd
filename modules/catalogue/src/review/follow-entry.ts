import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findVisible } from '../list/find-visible.ts'
import { deleteFollow, insertFollow } from './follow.store.ts'

/** Begins or ends following an entry that one may see. Throws CATALOGUE_ENTRY_NOT_FOUND. Idempotent. */
export async function followEntry(
  deps: CatalogueDeps,
  subject: Subject,
  input: { entry: string; follow: boolean },
): Promise<{ following: boolean }> {
  const { id } = await findVisible(deps, subject, input.entry)
  await inTx(deps.db, (tx) =>
    input.follow
      ? insertFollow(tx, { entry: id, userId: subject.id, at: deps.clock.now() })
      : deleteFollow(tx, id, subject.id),
  )
  return { following: input.follow }
}
