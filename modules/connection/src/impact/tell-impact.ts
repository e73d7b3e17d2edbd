import type { Db } from '@shuyuan/db'
import type { ConnectionDeps } from '../deps.ts'
import { feedsOf } from '../feed/feed.store.ts'
import { tableTitle } from '../plan/plan.ts'
import { findPlan, plansOfSource } from '../plan/plan.store.ts'
import { findSource } from '../source/source.store.ts'

/** Answers lineage's questions: which datasets a source or a plan feeds, and which plans stand still with a source. */
export function tellImpact(deps: Pick<ConnectionDeps, 'events'>): void {
  deps.events.on('lineage.change.asked', async (tx, { kind, id, found }) => {
    const source = kind === 'connection' ? await findSource(tx, id) : null
    const plan = kind === 'plan' ? await findPlan(tx, id) : null
    if (source) found.push({ org: source.provider, nodes: await fedBy(tx, id) })
    if (plan) found.push({ org: plan.provider, nodes: [`dataset:${plan.dataset}`] })
  })
  deps.events.on('lineage.impact.asked', async (tx, { touched, found }) => {
    for (const { kind, id } of touched)
      for (const plan of kind === 'connection' ? await plansOfSource(tx, id) : [])
        found.push({
          kind: 'plan',
          id: plan.id,
          name: tableTitle(plan),
          org: plan.provider,
          columns: [],
          how: '数据源停用后不再同步',
          link: `/connection/plans/${plan.id}`,
        })
  })
}

async function fedBy(db: Db, source: string): Promise<string[]> {
  const [plans, feeds] = [await plansOfSource(db, source), await feedsOf(db, source)]
  return [...new Set([...plans, ...feeds].map(({ dataset }) => `dataset:${dataset}`))]
}
