import { inTx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { connectorOf } from '../source/connector-of.ts'
import { findSource } from '../source/source.store.ts'
import type { Feed } from './feed.ts'
import { insertFeed } from './feed.store.ts'

/** Files of a place that fit the pattern become versions of a dataset from now on. Throws CONNECTION_SOURCE_…, CONNECTION_FEED_…. */
export async function makeFeed(
  deps: ConnectionDeps,
  subject: Subject,
  input: { source: string; pattern: string; dataset: string },
): Promise<Feed> {
  const source = await findSource(deps.db, input.source)
  if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: input.source })
  deps.policy.assert('connection.source.edit', { subject, resource: source })
  if (connectorOf(deps, source.kind).shape !== 'files')
    throw error('CONNECTION_SOURCE_SHAPE', { name: source.name, what: '文件' })
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset || dataset.provider !== source.provider)
    throw error('CONNECTION_FEED_DATASET', { dataset: input.dataset })
  const feed: Feed = {
    ...input,
    id: newId('fed'),
    provider: source.provider,
    state: 'active',
    createdBy: subject.id,
    createdAt: deps.clock.now(),
  }
  await inTx(deps.db, async (tx) => {
    if (!(await insertFeed(tx, feed))) throw error('CONNECTION_FEED_TAKEN', { dataset: dataset.name })
    await deps.evidence.record(tx, {
      kind: 'connection.feed.made',
      actor: subject.id,
      org: subject.org,
      object: feed.id,
      detail: { source: source.id, dataset: dataset.id },
    })
  })
  return feed
}
