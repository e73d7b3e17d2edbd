import type { Db } from '@shuyuan/db'
import type { Impact } from '@shuyuan/lineage'
import type { ConnectionDeps } from '../deps.ts'
import { tableTitle } from '../plan/plan.ts'
import { findPlan, plansOfSource } from '../plan/plan.store.ts'
import { findSource } from '../source/source.store.ts'
import { capturesOfSource, fedDatasets } from './fed.store.ts'

/** Answers lineage's questions: which datasets a source or a plan feeds, and which plans and captures stand still with a source. */
export function tellImpact(deps: Pick<ConnectionDeps, 'events'>): void {
  deps.events.on('lineage.change.asked', async (tx, { kind, id, found }) => {
    const source = kind === 'connection' ? await findSource(tx, id) : null
    const plan = kind === 'plan' ? await findPlan(tx, id) : null
    if (source)
      found.push({ org: source.provider, nodes: (await fedDatasets(tx, id)).map((dataset) => `dataset:${dataset}`) })
    if (plan) found.push({ org: plan.provider, nodes: [`dataset:${plan.dataset}`] })
  })
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const { kind, id } of touched) if (kind === 'connection') found.push(...(await standingStill(tx, id)))
  })
}

async function standingStill(db: Db, source: string): Promise<Impact[]> {
  const plans = (await plansOfSource(db, source)).map((plan) => ({ ...plan, name: tableTitle(plan), page: 'plans' }))
  const captures = (await capturesOfSource(db, source)).map((capture) => ({ ...capture, page: 'captures' }))
  return [...plans, ...captures].map(({ id, name, provider, page }) => ({
    kind: 'plan',
    id,
    name,
    org: provider,
    columns: [],
    how: '数据源停用后不再同步',
    link: `/connection/${page}/${id}`,
  }))
}
