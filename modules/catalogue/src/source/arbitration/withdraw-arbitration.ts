import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { updateCluster } from '../cluster/source-cluster.store.ts'
import type { Arbitration } from './arbitration.ts'
import { changeArbitration } from './change-arbitration.ts'
import { stopAsking } from './stop-asking.ts'
import { tellParties } from './tell-parties.ts'

/** The bureau takes the question back, with the reason: e.g. the items turn out to be different ones. */
export async function withdrawArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string; reason: string },
): Promise<Arbitration> {
  const step = { ...input, action: 'withdraw', permission: 'catalogue.arbitration.decide' } as const
  return changeArbitration(deps, subject, step, async (tx, arbitration) => {
    await stopAsking(deps, tx, arbitration.id)
    await updateCluster(tx, arbitration.cluster, { state: 'found' })
    await tellParties(deps, tx, arbitration, `“${arbitration.title}”的数源裁定已撤回：${input.reason}`)
    return {}
  })
}
