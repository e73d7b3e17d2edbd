import { type Freshness, listFreshness } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { insertBreach, mendBreaches, openBreaches } from './breach.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** new data of a dataset was due and did not come: told once until it comes */
    'connection.freshness.broken': { dataset: string; due: Date; last: Date | null }
  }
}

const PAGE = 500

/** Looks which datasets broke the promise of their update cycle since the last look, and which kept it again. Answers how many of each. */
export async function sweepFreshness(deps: ConnectionDeps): Promise<{ broken: number; mended: number }> {
  const now = deps.clock.now()
  const stale = await listStale(deps, now)
  const still = new Set(stale.map(({ ref, entry }) => `${ref} ${entry}`))
  const known = await openBreaches(deps.db)
  const told = new Set(known.map(({ dataset, entry }) => `${dataset} ${entry}`))
  const mended = known.filter(({ dataset, entry }) => !still.has(`${dataset} ${entry}`))
  const fresh = stale.filter(({ ref, entry }) => !told.has(`${ref} ${entry}`))
  if (mended.length > 0)
    await inTx(deps.db, (tx) =>
      mendBreaches(
        tx,
        mended.map(({ id }) => id),
        now,
      ),
    )
  // each on its own, so that a listener that fails for one dataset does not silence the others
  for (const one of fresh) await breakPromise(deps, one, now)
  return { broken: fresh.length, mended: mended.length }
}

async function listStale(deps: ConnectionDeps, now: Date): Promise<Freshness[]> {
  const all: Freshness[] = []
  let after: string | undefined
  do {
    const page = await listFreshness(deps.db, { now, stale: true, limit: PAGE, after })
    all.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return all
}

async function breakPromise(
  deps: ConnectionDeps,
  { ref, entry, name, provider, updateCycle, last, due }: Freshness,
  now: Date,
) {
  if (!due) return
  await inTx(deps.db, async (tx) => {
    const breach = { id: newId('brc'), dataset: ref, entry, provider, cycle: updateCycle, last, due, brokenAt: now }
    if (!(await insertBreach(tx, { ...breach, mendedAt: null }))) return
    await notify(deps, tx, {
      to: { role: 'provider', org: provider },
      title: `“${name}”没有按更新周期更新`,
      body: '目录承诺的更新时间已过，一本账中按逾期未更新计。请检查同步计划或上传新数据',
      link: '/connection/sync?tab=freshness&stale=true',
      tone: 'warning',
    })
    await deps.evidence.record(tx, {
      kind: 'connection.freshness.broken',
      actor: 'system',
      org: provider,
      object: ref,
      detail: { entry, cycle: updateCycle, due: due.toISOString() },
    })
    await deps.events.emit(tx, 'connection.freshness.broken', { dataset: ref, due, last })
  })
}
