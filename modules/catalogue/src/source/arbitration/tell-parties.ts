import type { Tx } from '@shuyuan/db'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import type { Arbitration } from './arbitration.ts'

/** A notice to every department of an arbitration. */
export async function tellParties(
  deps: Pick<CatalogueDeps, 'clock'>,
  tx: Tx,
  arbitration: Arbitration,
  title: string,
): Promise<void> {
  const link = `/sources/arbitrations/${arbitration.id}`
  for (const { org } of arbitration.orgs) await notify(deps, tx, { to: { role: 'provider', org }, title, link })
}
