import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { findOpenTimers, stopTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import type { ArbitrationComment, Stance } from './arbitration.ts'
import { insertComment, lockArbitration } from './arbitration.store.ts'

/** A department of the arbitration says what it holds; until the decision, also after the day it was asked for. Throws CATALOGUE_ARBITRATION_CLOSED. */
export async function commentArbitration(
  deps: CatalogueDeps,
  subject: Subject,
  input: { arbitration: string; stance: Stance; text: string },
): Promise<ArbitrationComment> {
  return inTx(deps.db, async (tx) => {
    const arbitration = await lockArbitration(tx, input.arbitration)
    if (!arbitration) throw error('CATALOGUE_ARBITRATION_NOT_FOUND', { arbitration: input.arbitration })
    deps.policy.assert('catalogue.arbitration.comment', { subject, resource: arbitration })
    const { id, title, orgs, state } = arbitration
    if (state !== 'commenting' && state !== 'appealed') throw error('CATALOGUE_ARBITRATION_CLOSED', { title })
    const party = orgs.find((one) => one.org === subject.org)
    const comment: ArbitrationComment = {
      id: newId('cmt'),
      arbitration: id,
      org: subject.org ?? '',
      orgName: party?.name ?? '',
      stance: input.stance,
      text: input.text,
      byUser: subject.id,
      byName: subject.name,
      at: deps.clock.now(),
    }
    await insertComment(tx, comment)
    const asked = (await findOpenTimers(tx, 'C06', id)).find((timer) => timer.org === subject.org)
    if (asked) await stopTimer(deps, tx, asked.id)
    await deps.evidence.record(tx, {
      kind: 'catalogue.arbitration.commented',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { stance: input.stance },
    })
    return comment
  })
}
