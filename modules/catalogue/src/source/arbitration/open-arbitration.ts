import { inTx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { addWorkdays } from '@shuyuan/standards'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { lockCluster, updateCluster } from '../cluster/source-cluster.store.ts'
import { itemsOfCluster } from '../item/source-item.store.ts'
import type { Arbitration } from './arbitration.ts'
import { insertArbitration } from './arbitration.store.ts'

const MEMBERS = 2000

/**
 * Opens the question which department is the source of an item (条例 art. 19): every department that registers it is asked to comment within
 * `days` working days. Throws CATALOGUE_ARBITRATION_OPEN, CATALOGUE_ARBITRATION_ALONE when only one department registers it.
 */
export async function openArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { cluster: string; reason: string; days: number },
): Promise<Arbitration> {
  return inTx(deps.db, async (tx) => {
    const cluster = await lockCluster(tx, input.cluster)
    if (!cluster) throw error('CATALOGUE_CLUSTER_NOT_FOUND', { cluster: input.cluster })
    const items = await itemsOfCluster(tx, cluster.id, MEMBERS)
    const orgs = [...Map.groupBy(items, (item) => item.provider)].flatMap(([org, [one]]) =>
      one ? [{ org, name: one.providerName, entry: one.entry, entryName: one.entryName, item: one.title }] : [],
    )
    deps.policy.assert('catalogue.arbitration.open', { subject, resource: { orgs } })
    if (orgs.length < 2) throw error('CATALOGUE_ARBITRATION_ALONE', { title: cluster.title })
    const now = deps.clock.now()
    const arbitration: Arbitration = {
      id: newId('arb'),
      cluster: cluster.id,
      title: cluster.title,
      orgs,
      state: 'commenting',
      reason: input.reason,
      dueOn: addWorkdays(deps.calendar.get(), civilDate(now), input.days).date,
      openedBy: subject.id,
      openedByName: subject.name,
      openedAt: now,
      sourceOrg: null,
      basisTitle: '',
      basisArticle: '',
      ruling: '',
      decidedBy: null,
      decidedByName: null,
      decidedAt: null,
      appealUntil: null,
    }
    if (!(await insertArbitration(tx, arbitration))) throw error('CATALOGUE_ARBITRATION_OPEN', { title: cluster.title })
    await updateCluster(tx, cluster.id, { state: 'arbitrating', arbitration: arbitration.id })
    await deps.evidence.record(tx, {
      kind: 'catalogue.arbitration.opened',
      actor: subject.id,
      org: subject.org,
      object: arbitration.id,
      detail: { cluster: cluster.id, orgs: orgs.length, due: arbitration.dueOn },
    })
    for (const { org } of orgs)
      await notify(deps, tx, {
        to: { role: 'provider', org },
        title: `请在 ${arbitration.dueOn} 前就“${cluster.title}”的数源部门提出意见`,
        link: `/sources/arbitrations/${arbitration.id}`,
      })
    return arbitration
  })
}
