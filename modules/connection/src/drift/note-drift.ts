import type { SourceColumn } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { canonicalJson, newId } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { type Plan, tableTitle } from '../plan/plan.ts'
import { changeText, compareShapes, type Drift } from './drift.ts'
import { findOpenDrift, insertDrift, updateDrift } from './drift.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a source changed a table or a kind of file that is read; `drift` waits for its owner at `link` */
    'connection.drift.found': { source: string; table: string; drift: string; dataset: string; link?: string }
  }
}

/**
 * Compares a table with what its plan knows of it. A change is put to the owner once, in a task of his own and as an event; a newer
 * change takes the place of one that is still open. Answers the open drift, or null where the table is as it was.
 */
export async function noteDrift(
  deps: ConnectionDeps,
  plan: Plan,
  now: SourceColumn[],
  run: string | null,
): Promise<Drift | null> {
  const changes = compareShapes(plan.shape, now, plan.columns, plan.mode === 'watermark')
  return inTx(deps.db, async (tx) => {
    const open = await findOpenDrift(tx, plan.id)
    if (open && canonicalJson(open.changes) === canonicalJson(changes)) {
      if (run) await updateDrift(tx, open.id, { run })
      return { ...open, run }
    }
    if (open) await updateDrift(tx, open.id, { state: 'outdated', decidedAt: deps.clock.now() })
    if (changes.length === 0) return null
    const drift: Drift = {
      id: newId('drf'),
      plan: plan.id,
      run,
      source: plan.source,
      tableName: tableTitle(plan),
      dataset: plan.dataset,
      provider: plan.provider,
      changes,
      holds: changes.some((change) => change.holds),
      shape: now,
      state: 'open',
      foundAt: deps.clock.now(),
      decidedBy: null,
      decidedAt: null,
      reason: null,
    }
    await insertDrift(tx, drift)
    await notify(deps, tx, {
      to: { role: 'provider', org: plan.provider },
      title: `源表“${drift.tableName}”结构有变化，${drift.holds ? '同步已停住，' : ''}请决定如何处理`,
      body: changes.map(changeText).join('；'),
      link: `/connection/drifts/${drift.id}`,
      tone: drift.holds ? 'warning' : 'info',
    })
    await deps.evidence.record(tx, {
      kind: 'connection.drift.found',
      actor: 'system',
      object: drift.id,
      detail: { plan: plan.id, changes: changes.length, holds: drift.holds },
    })
    await deps.events.emit(tx, 'connection.drift.found', {
      source: plan.source,
      table: drift.tableName,
      drift: drift.id,
      dataset: plan.dataset,
    })
    return drift
  })
}
