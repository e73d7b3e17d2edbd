import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Feed } from './feed.ts'
import { deleteFeed, findFeed, updateFeed } from './feed.store.ts'

/** Pauses, resumes or ends a feed; what was taken stays. Throws CONNECTION_FEED_NOT_FOUND. */
export async function switchFeed(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  to: Feed['state'] | 'removed',
): Promise<Feed> {
  return inTx(deps.db, async (tx) => {
    const feed = await findFeed(tx, id)
    if (!feed) throw error('CONNECTION_FEED_NOT_FOUND', { feed: id })
    deps.policy.assert('connection.source.edit', { subject, resource: feed })
    if (to === 'removed') await deleteFeed(tx, id)
    else await updateFeed(tx, id, { state: to })
    await deps.evidence.record(tx, {
      kind: `connection.feed.${to}`,
      actor: subject.id,
      org: subject.org,
      object: id,
    })
    return to === 'removed' ? feed : { ...feed, state: to }
  })
}
