import { inTx } from '@shuyuan/db'
import { civilDate, newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { lockCluster, updateCluster } from '../cluster/source-cluster.store.ts'
import { itemsOfCluster } from '../item/source-item.store.ts'
import type { Arbitration } from './arbitration.ts'
import { insertArbitration, updateArbitration } from './arbitration.store.ts'
import { askParties } from './ask-parties.ts'

const MEMBERS = 2000

/**
 * Opens the question which department is the source of an item (条例 art. 19): every department that registers it is asked to comment within
 * its time limit (C06, or stricter `days`). Throws CATALOGUE_ARBITRATION_OPEN, CATALOGUE_ARBITRATION_ALONE when only one department registers
 * it, WORKFLOW_LIMIT_LAXER.
 */
export async function openArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { cluster: string; reason: string; days?: number | undefined },
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
    const asked: Arbitration = {
      id: newId('arb'),
      cluster: cluster.id,
      title: cluster.title,
      orgs,
      state: 'commenting',
      reason: input.reason,
      dueOn: civilDate(now),
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
    if (!(await insertArbitration(tx, asked))) throw error('CATALOGUE_ARBITRATION_OPEN', { title: cluster.title })
    const arbitration = { ...asked, dueOn: await askParties(deps, tx, asked, input.days) }
    await updateArbitration(tx, asked.id, { dueOn: arbitration.dueOn })
    await updateCluster(tx, cluster.id, { state: 'arbitrating', arbitration: arbitration.id })
    await deps.evidence.record(tx, {
      kind: 'catalogue.arbitration.opened',
      actor: subject.id,
      org: subject.org,
      object: arbitration.id,
      detail: { cluster: cluster.id, orgs: orgs.length, due: arbitration.dueOn },
    })
    return arbitration
  })
}
