import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { nextDue, type Source } from './source.ts'
import { insertSource } from './source.store.ts'

export type NewSource = Pick<
  Source,
  'name' | 'kind' | 'url' | 'provider' | 'mapping' | 'schedule' | 'incremental' | 'enabled'
>

/** Registers a remote catalogue. Its address is checked each time it is read. Throws HARVEST_SOURCE_TAKEN. */
export async function registerSource(deps: HarvestDeps, subject: Subject, input: NewSource): Promise<Source> {
  deps.policy.assert('harvest.source.register', { subject, resource: input })
  const now = deps.clock.now()
  const source: Source = {
    ...input,
    id: newId('hsr'),
    file: null,
    tags: null,
    lastFull: null,
    nextDue: nextDue(input.schedule, now),
    registeredBy: subject.id,
    createdAt: now,
  }
  await inTx(deps.db, async (tx) => {
    if (!(await insertSource(tx, source))) throw error('HARVEST_SOURCE_TAKEN', { name: source.name })
    await deps.evidence.record(tx, {
      kind: 'harvest.source.registered',
      actor: subject.id,
      org: subject.org,
      object: source.id,
      detail: { kind: source.kind },
    })
  })
  return source
}
