import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import type { Comparison } from './compare-rows.ts'
import type { Reconciliation } from './reconciliation.ts'
import { insertReconciliation } from './reconciliation.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a version, or what was captured, is not what its source held; `run` is the synchronisation run, or the report where there was none */
    'connection.reconcile.failed': { run: string; dataset: string; capture?: string }
    /** it is exactly what its source held; `version` is the report's id for captured rows */
    'connection.reconcile.balanced': { run: string; dataset: string; version: string }
  }
}

/** Keeps a report, signs it into evidence, and tells of a difference that is no change since. Keys are kept sealed. */
export async function saveReconciliation(
  deps: ConnectionDeps,
  of: Pick<Reconciliation, 'plan' | 'capture' | 'dataset' | 'provider'>,
  comparison: Comparison,
  facts: Pick<Reconciliation, 'run' | 'version' | 'position' | 'scope' | 'since' | 'moving' | 'excluded'> & {
    by: string
  },
): Promise<Reconciliation> {
  const { keys, ...counts } = comparison
  const { by, ...rest } = facts
  const id = newId('rec')
  return inTx(deps.db, async (tx) => {
    const { balanced, sourceRows, targetRows, sourceHash, targetHash } = counts
    const evidence = await deps.evidence.record(tx, {
      kind: 'connection.reconciled',
      actor: by,
      org: of.provider,
      object: id,
      detail: {
        dataset: of.dataset,
        version: facts.version,
        position: facts.position,
        balanced,
        sourceRows,
        targetRows,
        sourceHash,
        targetHash,
      },
    })
    const report: Reconciliation = {
      id,
      plan: of.plan,
      capture: of.capture,
      dataset: of.dataset,
      provider: of.provider,
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
      await deps.events.emit(tx, 'connection.reconcile.failed', {
        run: facts.run ?? id,
        dataset: of.dataset,
        ...(of.capture ? { capture: of.capture } : {}),
      })
    if (balanced)
      await deps.events.emit(tx, 'connection.reconcile.balanced', {
        run: facts.run ?? id,
        dataset: of.dataset,
        version: facts.version ?? id,
      })
    return report
  })
}
