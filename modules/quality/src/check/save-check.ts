import { inTx } from '@shuyuan/db'
import type { QualityDeps } from '../deps.ts'
import type { Check } from './check.ts'
import { insertCheck } from './check.store.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    'quality.check.finished': {
      check: string
      dataset: string
      version: string
      verdict: Check['verdict']
      score: number | null
    }
  }
}

/** Saves a finished check with its evidence (counts only) and announces it, all or nothing; once, however often it is called. */
export async function saveCheck(deps: QualityDeps, check: Check): Promise<void> {
  await inTx(deps.db, async (tx) => {
    if (!(await insertCheck(tx, check))) return
    const { id, dataset, version, verdict, score, rows, rules, violated, notRunnable, violations } = check
    const detail = { check: id, version, verdict, score, rows, rules, violated, notRunnable, violations }
    await deps.evidence.record(tx, {
      kind: 'quality.check.finished',
      actor: check.checkedBy,
      org: check.org,
      object: dataset,
      detail,
    })
    await deps.events.emit(tx, 'quality.check.finished', { check: id, dataset, version, verdict, score })
  })
}
