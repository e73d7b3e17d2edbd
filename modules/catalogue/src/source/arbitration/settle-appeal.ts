import type { Subject } from '@shuyuan/policy'
import { stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { updateCluster } from '../cluster/source-cluster.store.ts'
import type { Arbitration } from './arbitration.ts'
import { changeArbitration } from './change-arbitration.ts'
import type { Ruling } from './decide-arbitration.ts'
import { tellParties } from './tell-parties.ts'

/**
 * The appeal is settled for good by somebody else than the first decider: the decision is upheld, or another department is named on its basis.
 * Throws CATALOGUE_APPEAL_SELF, CATALOGUE_ARBITRATION_STRANGER.
 */
export async function settleAppeal(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string } & Ruling,
  current: Pick<Arbitration, 'sourceOrg'>,
): Promise<Arbitration> {
  const { arbitration: id, ...ruling } = input
  const action = current.sourceOrg === ruling.sourceOrg ? 'uphold' : 'overturn'
  const step = { arbitration: id, action, permission: 'catalogue.arbitration.decide', reason: ruling.ruling } as const
  return changeArbitration(deps, subject, step, async (tx, arbitration) => {
    const { title, cluster, orgs, decidedBy } = arbitration
    if (decidedBy === subject.id) throw error('CATALOGUE_APPEAL_SELF', { title })
    const source = orgs.find((one) => one.org === ruling.sourceOrg)
    if (!source) throw error('CATALOGUE_ARBITRATION_STRANGER', { title, org: ruling.sourceOrg })
    await stopTimer(deps, tx, { rule: 'C08', ref: id })
    await updateCluster(tx, cluster, { state: 'decided', sourceOrg: source.org })
    await tellParties(deps, tx, arbitration, `复核结果：“${title}”的数源部门为${source.name}`)
    return { ...ruling, decidedBy: subject.id, decidedByName: subject.name, decidedAt: deps.clock.now() }
  })
}
