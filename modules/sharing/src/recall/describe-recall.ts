import { findOrg, findUser } from '@shuyuan/identity'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findService } from '../service/service.store.ts'
import type { Recall, RecallNotice } from './recall.ts'
import { findRecall, listRecallNotices } from './recall.store.ts'

/** A recall as the subject may read it: a consumer only once it was told, and then its own part (`consumer` is set). */
export async function readRecall(
  deps: Pick<SharingDeps, 'db' | 'policy'>,
  subject: Subject,
  id: string,
): Promise<{ recall: Recall; notices: RecallNotice[]; consumer?: string }> {
  const recall = await findRecall(deps.db, id)
  if (!recall) throw error('SHARING_RECALL_NOT_FOUND', { recall: id })
  const notices = await listRecallNotices(deps.db, id)
  const consumers = notices.filter((notice) => notice.toldAt !== null).map((notice) => notice.consumer)
  const { provider } = recall
  deps.policy.assert('sharing.recall.read', { subject, resource: { provider, consumers } })
  const whole = deps.policy.decide('sharing.recall.read', { subject, resource: { provider, consumers: [] } }).allow
  if (whole || subject.org === null) return { recall, notices }
  const exports = recall.exports.filter((file) => file.org === subject.org)
  const own = notices.filter((notice) => notice.consumer === subject.org)
  return { recall: { ...recall, exports }, notices: own, consumer: subject.org }
}

/** The recall with its service's title, and consumers and takers of files by name. */
export async function describeRecall(deps: Pick<SharingDeps, 'db' | 'policy'>, subject: Subject, id: string) {
  const { recall, notices } = await readRecall(deps, subject, id)
  const service = await findService(deps.db, recall.service)
  const named = await Promise.all(
    notices.map(async (notice) => ({
      ...notice,
      consumerName: (await findOrg(deps.db, notice.consumer))?.name ?? notice.consumer,
    })),
  )
  const exports = await Promise.all(
    recall.exports.map(async (file) => ({
      ...file,
      at: new Date(file.at),
      actorName: (file.actor && (await findUser(deps.db, file.actor))?.name) || '',
    })),
  )
  return { ...recall, title: service?.title ?? '', notices: named, exports }
}
