import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import type { Plan } from '../plan/plan.ts'
import type { Comparison } from './compare-version.ts'
import type { Reconciliation } from './reconciliation.ts'
import { insertReconciliation } from './reconciliation.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a version does not hold what its source held; `run` is the synchronisation run, or the report where there was none */
    'connection.reconcile.failed': { run: string; dataset: string }
    /** a version holds exactly what its source held */
    'connection.reconcile.balanced': { run: string; dataset: string; version: string }
  }
}

/** Keeps a report, signs it into evidence, and tells of a difference that is no change since. Keys are kept sealed. */
export async function saveReconciliation(
  deps: ConnectionDeps,
  plan: Plan,
  comparison: Comparison,
  facts: Pick<Reconciliation, 'run' | 'version' | 'scope' | 'since' | 'moving' | 'excluded'> & { by: string },
): Promise<Reconciliation> {
  const { keys, ...counts } = comparison
  const { by, ...rest } = facts
  const id = newId('rec')
  return inTx(deps.db, async (tx) => {
    const { balanced, sourceRows, targetRows, sourceHash, targetHash } = counts
    const evidence = await deps.evidence.record(tx, {
      kind: 'connection.reconciled',
      actor: by,
      org: plan.provider,
      object: id,
      detail: {
        dataset: plan.dataset,
        version: facts.version,
        balanced,
        sourceRows,
        targetRows,
        sourceHash,
        targetHash,
      },
    })
    const report: Reconciliation = {
      id,
      plan: plan.id,
      dataset: plan.dataset,
      provider: plan.provider,
      ...rest,
      ...counts,
      keys:
        keys.length > 0
          ? deps.keyring.seal(Buffer.from(JSON.stringify(keys)), `connection.reconciliation ${id}`)
          : null,
      evidence,
      at: deps.clock.now(),
    }
    await insertReconciliation(tx, report)
    if (!balanced && !facts.moving)
      await deps.events.emit(tx, 'connection.reconcile.failed', { run: facts.run ?? id, dataset: plan.dataset })
    if (balanced) {
      const { version } = facts
      await deps.events.emit(tx, 'connection.reconcile.balanced', {
        run: facts.run ?? id,
        dataset: plan.dataset,
        version,
      })
    }
    return report
  })
}
