import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { addWorkdays } from '@shuyuan/standards'
import { findOpenTimers } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { updateCluster } from '../cluster/source-cluster.store.ts'
import type { Arbitration } from './arbitration.ts'
import { changeArbitration } from './change-arbitration.ts'
import { stopAsking } from './stop-asking.ts'
import { tellParties } from './tell-parties.ts'

const APPEAL_DAYS = 10

export interface Ruling {
  sourceOrg: string
  basisTitle: string
  basisArticle: string
  ruling: string
}

/**
 * The bureau names the 数源部门 with its legal basis (条例 art. 19), once every department has commented or the time is over. From now on the item
 * is not collected again elsewhere without a reason. Throws CATALOGUE_ARBITRATION_EARLY, CATALOGUE_ARBITRATION_STRANGER.
 */
export async function decideArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string } & Ruling,
): Promise<Arbitration> {
  const { arbitration: id, sourceOrg, basisTitle, basisArticle, ruling } = input
  const step = {
    arbitration: id,
    action: 'decide',
    permission: 'catalogue.arbitration.decide',
    reason: ruling,
  } as const
  return changeArbitration(deps, subject, step, async (tx, arbitration) => {
    const { orgs, title, cluster } = arbitration
    const source = orgs.find((one) => one.org === sourceOrg)
    if (!source) throw error('CATALOGUE_ARBITRATION_STRANGER', { title, org: sourceOrg })
    const now = deps.clock.now()
    const waiting = (await findOpenTimers(tx, 'C06', id)).filter((timer) => civilDate(now) <= timer.dueOn)
    if (waiting.length > 0) {
      const silent = orgs.filter((one) => waiting.some((timer) => timer.org === one.org))
      const until =
        waiting
          .map((timer) => timer.dueOn)
          .sort()
          .at(-1) ?? ''
      throw error('CATALOGUE_ARBITRATION_EARLY', {
        title,
        dueOn: until,
        orgs: silent.map((one) => one.name).join('、'),
      })
    }
    await stopAsking(deps, tx, id)
    await updateCluster(tx, cluster, { state: 'decided', sourceOrg })
    await tellParties(deps, tx, arbitration, `“${title}”的数源部门确定为${source.name}`)
    const appealUntil = addWorkdays(deps.calendar.get(), civilDate(now), APPEAL_DAYS).date
    const decided = { decidedBy: subject.id, decidedByName: subject.name, decidedAt: now }
    return { sourceOrg, basisTitle, basisArticle, ruling, appealUntil, ...decided }
  })
}
