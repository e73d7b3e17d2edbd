import { inTx } from '@shuyuan/db'
import { findDataset, findVersion, latestVersion } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { words } from '../version/words.ts'

export type Move = { action: 'archive' } | { action: 'restore'; days: number; reason: string }

/** Asks for a version to be archived or restored; the job does it. Throws LIFECYCLE_VERSION_NOT_FOUND, LIFECYCLE_NEWEST, LIFECYCLE_STORAGE. */
export async function orderMove(
  deps: LifecycleDeps,
  subject: Subject,
  input: { version: string; move: Move },
): Promise<{ job: string }> {
  const { move } = input
  return inTx(deps.db, async (tx) => {
    const version = await findVersion(tx, input.version)
    const dataset = version && (await findDataset(tx, version.dataset))
    if (!version || !dataset || version.state !== 'published')
      throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: input.version })
    deps.policy.assert(`lifecycle.version.${move.action}`, { subject, resource: dataset })
    const { id, seq, storage } = version
    const [wanted, action] = move.action === 'archive' ? ['lake', '归档'] : ['archive', '恢复']
    if (storage !== wanted) throw error('LIFECYCLE_STORAGE', { action, seq, storage: words.storage[storage] })
    if (move.action === 'archive' && (await latestVersion(tx, dataset.id))?.id === id)
      throw error('LIFECYCLE_NEWEST', { seq })
    const { action: kind, ...rest } = move
    const by = { id: subject.id, org: subject.org }
    return { job: await deps.jobs.enqueue(tx, `lifecycle.${kind}`, { version: id, ...rest }, by) }
  })
}
