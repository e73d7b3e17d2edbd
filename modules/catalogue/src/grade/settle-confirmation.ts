import type { Tx } from '@shuyuan/db'
import { stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { countHigher } from './desk.store.ts'

/** Ends a department's time limit to confirm grades once nothing waits for it. */
export async function settleConfirmation(deps: CatalogueDeps, tx: Tx, provider: string): Promise<void> {
  if ((await countHigher(tx, provider)) === 0) await stopTimer(deps, tx, { rule: 'C09', ref: provider })
}
