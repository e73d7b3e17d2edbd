import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Definition, Statistic } from './statistic.ts'
import { findStatistic, putStatistic } from './statistic.store.ts'

/**
 * Registers a department's definition of a statistical item, or changes it as its next version; `retire` takes it out of use. Throws
 * QUALITY_STATISTIC_NOT_FOUND, QUALITY_STATISTIC_TAKEN (a second one of the name, or changed meanwhile).
 */
export async function saveStatistic(
  deps: QualityDeps,
  subject: Subject,
  input: { id?: string | undefined; org: string; definition: Definition; version: number; retire?: boolean },
): Promise<Statistic> {
  const old = input.id ? await findStatistic(deps.db, input.id) : null
  if (input.id && !old) throw error('QUALITY_STATISTIC_NOT_FOUND', { statistic: input.id })
  const org = old?.org ?? input.org
  deps.policy.assert('quality.statistic.edit', { subject, resource: { provider: org } })
  const now = deps.clock.now()
  const statistic: Statistic = {
    ...input.definition,
    id: old?.id ?? newId('sti', now.getTime()),
    org,
    version: input.version + 1,
    retiredAt: input.retire ? now : null,
    editedBy: subject.id,
    editedAt: now,
  }
  return inTx(deps.db, async (tx) => {
    if (!(await putStatistic(tx, statistic))) throw error('QUALITY_STATISTIC_TAKEN', { name: statistic.name })
    await deps.evidence.record(tx, {
      kind: input.retire ? 'quality.statistic.retired' : 'quality.statistic.saved',
      actor: subject.id,
      org: subject.org,
      object: statistic.id,
      detail: { version: statistic.version },
    })
    return statistic
  })
}
