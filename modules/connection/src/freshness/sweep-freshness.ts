import { type Freshness, listFreshness } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { type Breach, insertBreach, mendBreaches, openBreaches } from './breach.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** new data of a dataset was due and did not come: told once until it comes */
    'connection.freshness.broken': { dataset: string; due: Date; last: Date | null }
    /** no promise about a dataset is broken any more: it was brought up to date at `last`, or (null) nothing is promised now */
    'connection.freshness.mended': { dataset: string; last: Date | null }
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
  const late = new Set(stale.map(({ ref }) => ref))
  const fresh = stale.filter(({ ref, entry }) => !told.has(`${ref} ${entry}`))
  // each on its own, so that a listener that fails for one dataset does not silence the others
  for (const [dataset, own] of Map.groupBy(mended, (breach) => breach.dataset))
    await keepPromise(deps, dataset, own, { now, whole: !late.has(dataset) })
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

/** `whole`: no other entry still waits for the dataset. */
async function keepPromise(
  deps: ConnectionDeps,
  dataset: string,
  breaches: Breach[],
  { now, whole }: { now: Date; whole: boolean },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    await mendBreaches(
      tx,
      breaches.map(({ id }) => id),
      now,
    )
    if (!whole) return
    const [kept] = (await listFreshness(tx, { now, ref: dataset, limit: 1 })).items
    const last = kept?.due ? kept.last : null
    await deps.events.emit(tx, 'connection.freshness.mended', { dataset, last })
  })
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
