import type { Tx } from '@shuyuan/db'
import { stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'

/** The question is answered or taken back: nobody's time limit about it runs on. */
export async function stopAsking(deps: CatalogueDeps, tx: Tx, arbitration: string): Promise<void> {
  for (const rule of ['C06', 'C07']) await stopTimer(deps, tx, { rule, ref: arbitration })
}
