import { inTx } from '@shuyuan/db'
import { canonicalJson } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { NewSource } from './register-source.ts'
import { nextDue, type Source } from './source.ts'
import { findSource, findSourceNamed, updateSource } from './source.store.ts'

/**
 * Changes a source. Another address, kind or mapping makes the next run read everything anew. Throws HARVEST_SOURCE_NOT_FOUND,
 * HARVEST_SOURCE_TAKEN.
 */
export async function editSource(
  deps: HarvestDeps,
  subject: Subject,
  input: NewSource & { source: string },
): Promise<Source> {
  const { source: id, ...change } = input
  return inTx(deps.db, async (tx) => {
    const before = await findSource(tx, id)
    if (!before) throw error('HARVEST_SOURCE_NOT_FOUND', { source: id })
    for (const resource of [before, change]) deps.policy.assert('harvest.source.register', { subject, resource })
    const namesake = await findSourceNamed(tx, change.name)
    if (namesake && namesake.id !== id) throw error('HARVEST_SOURCE_TAKEN', { name: change.name })
    const otherContent = (['url', 'kind', 'mapping'] as const).some(
      (key) => canonicalJson(before[key]) !== canonicalJson(change[key]),
    )
    await updateSource(tx, id, {
      ...change,
      nextDue: nextDue(change.schedule, deps.clock.now()),
      ...(otherContent ? { tags: null, lastFull: null } : {}),
    })
    await deps.evidence.record(tx, {
      kind: 'harvest.source.edited',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { enabled: change.enabled, schedule: change.schedule },
    })
    return (await findSource(tx, id)) as Source
  })
}
