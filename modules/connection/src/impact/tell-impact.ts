import type { Db } from '@shuyuan/db'
import type { Impact } from '@shuyuan/lineage'
import { findCapture, listCaptureTables } from '../capture/capture.store.ts'
import type { ConnectionDeps } from '../deps.ts'
import { readLogical } from '../logical/logical.store.ts'
import { tableTitle } from '../plan/plan.ts'
import { findPlan, plansOfSource } from '../plan/plan.store.ts'
import { findSource } from '../source/source.store.ts'
import { capturesOfSource, fedDatasets, logicalsOfSource } from './fed.store.ts'

/**
 * Answers lineage's questions: which datasets a source, a plan, a capture or an access in place feeds, and what stands still with a source.
 */
export function tellImpact(deps: Pick<ConnectionDeps, 'events'>): void {
  deps.events.on('lineage.change.asked', async (tx, { kind, id, found }) => {
    const fed = await fedBy(tx, kind, id)
    if (fed) found.push({ org: fed.org, nodes: fed.datasets.map((dataset) => `dataset:${dataset}`) })
  })
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const { kind, id } of touched) if (kind === 'connection') found.push(...(await standingStill(tx, id)))
  })
}

/** Whose it is and what it fills; null where the thing is none of ours. */
async function fedBy(db: Db, kind: string, id: string): Promise<{ org: string; datasets: string[] } | null> {
  if (kind === 'connection') {
    const source = await findSource(db, id)
    return source && { org: source.provider, datasets: await fedDatasets(db, id) }
  }
  if (kind === 'capture') {
    const capture = await findCapture(db, id)
    return capture && { org: capture.provider, datasets: (await listCaptureTables(db, id)).map((t) => t.dataset) }
  }
  const one = kind === 'plan' ? await findPlan(db, id) : kind === 'logical' ? await readLogical(db, id) : null
  return one && { org: one.provider, datasets: [one.dataset] }
}

async function standingStill(db: Db, source: string): Promise<Impact[]> {
  const plans = (await plansOfSource(db, source)).map((plan) => ({ ...plan, name: tableTitle(plan) }))
  const logicals = (await logicalsOfSource(db, source)).map((logical) => ({ ...logical, name: tableTitle(logical) }))
  const still = (kind: 'plan' | 'capture' | 'logical', page: string, how: string) => {
    return ({ id, name, provider }: { id: string; name: string; provider: string }): Impact => {
      return { kind, id, name, org: provider, columns: [], how, link: `/connection/${page}/${id}` }
    }
  }
  return [
    ...plans.map(still('plan', 'plans', '数据源停用后不再同步')),
    ...(await capturesOfSource(db, source)).map(still('capture', 'captures', '数据源停用后不再跟随变更')),
    ...logicals.map(still('logical', 'logical', '数据源停用后不能再就地查询')),
  ]
}
