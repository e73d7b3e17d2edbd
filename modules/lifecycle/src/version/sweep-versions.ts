import { findEntry } from '@shuyuan/catalogue'
import { type Dataset, listDatasets } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { civilDate } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import { overdueRestores, updateArchive } from '../archive/archive.store.ts'
import { inTx } from '@shuyuan/db'
import type { LifecycleDeps } from '../deps.ts'
import { listHoldings } from './list-holdings.ts'

const DAY = 86_400_000

/**
 * The daily round (job `lifecycle.sweep`): versions whose time has come go to the archive, restored ones go back, and departments are told
 * what is due for destruction. Nothing is destroyed without people.
 */
export async function sweepVersions(
  deps: LifecycleDeps,
  context: JobContext,
): Promise<{ archived: number; due: number }> {
  const now = deps.clock.now()
  const by = { id: 'system', org: null }
  const back = await overdueRestores(deps.db, now)
  const wanted = new Set(back.map(({ version }) => version))
  for (const version of wanted) await inTx(deps.db, (tx) => updateArchive(tx, version, { restoredUntil: null }))
  let due = 0
  let after: string | undefined
  do {
    const page = await listDatasets(deps.db, { limit: 200, after })
    for (const dataset of page.items) {
      context.signal.throwIfAborted()
      const { holdings } = await listHoldings(deps.db, dataset, await revokedAt(deps, dataset))
      for (const { version, archiveOn, archive } of holdings) {
        const restored = archive?.restoredUntil && archive.restoredUntil > now
        if (archiveOn && archiveOn <= now && !restored) wanted.add(version.id)
      }
      const late = holdings.filter((one) => one.destroyOn && one.destroyOn <= now && !one.held && !one.destruction)
      due += late.length
      // told on the day it falls due, not every day after
      if (late.some(({ destroyOn }) => destroyOn && now.getTime() - destroyOn.getTime() < DAY))
        await tell(deps, dataset, late.length)
    }
    after = page.next ?? undefined
  } while (after !== undefined)
  for (const version of wanted) await deps.jobs.enqueue(deps.db, 'lifecycle.archive', { version }, by)
  return { archived: wanted.size, due }
}

/** When the entry of a dataset was revoked, null while it is in force. */
export async function revokedAt(deps: Pick<LifecycleDeps, 'db'>, dataset: Dataset): Promise<Date | null> {
  const entry = dataset.entry === null ? null : await findEntry(deps.db, dataset.entry)
  return entry?.state === 'revoked' ? entry.updatedAt : null
}

async function tell(deps: LifecycleDeps, { id, name, provider }: Dataset, count: number): Promise<void> {
  await inTx(deps.db, (tx) =>
    notify(deps, tx, {
      to: { role: 'provider', org: provider },
      title: `“${name}”有 ${count} 个版本保存期满（${civilDate(deps.clock.now())}），请申请销毁或说明继续保存的依据`,
      link: `/lifecycle?dataset=${id}`,
      tone: 'warning',
    }),
  )
}
