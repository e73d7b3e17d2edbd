import { inTx } from '@shuyuan/db'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { findEdition } from '../edition/edition.store.ts'
import { diffContent } from '../edition/diff-content.ts'
import { contentOf } from '../entry/content-of.ts'
import type { Consumer } from './consumer.ts'
import { listFollowers } from './follow.store.ts'

/**
 * Tells those who follow an entry, and the departments that use it, that a version was published or the entry revoked: one notice each,
 * all in one transaction. Runs as a job right after the decision, so that a reviewer does not wait for thousands of notices.
 */
export async function tellReaders(
  deps: CatalogueDeps,
  input: { entry: string; version: number; what: 'published' | 'revoked' },
): Promise<{ told: number }> {
  return inTx(deps.db, async (tx) => {
    const entry = await findEdition(tx, input.entry, input.version)
    if (!entry) return { told: 0 }
    const before = await findEdition(tx, input.entry, input.version - 1)
    const count = before ? diffContent(contentOf(before), contentOf(entry)).length : 0
    const found: Consumer[] = []
    await deps.events.emit(tx, 'catalogue.consumers.asked', { entry: entry.id, found })
    const revoked = input.what === 'revoked'
    const message = {
      title: revoked ? `目录已撤销：${entry.name}` : `目录已更新：${entry.name}（第 ${entry.version} 版）`,
      body: revoked ? '' : `共 ${count} 处变化`,
      link: `/catalogue/${entry.id}?tab=versions`,
      tone: revoked ? 'warning' : 'info',
    } as const
    const followers = await listFollowers(tx, entry.id)
    for (const user of followers) await notify(deps, tx, { ...message, to: { user } })
    const orgs = new Set(found.map((consumer) => consumer.org))
    for (const org of orgs) await notify(deps, tx, { ...message, to: { role: 'consumer', org } })
    return { told: followers.length + orgs.size }
  })
}
