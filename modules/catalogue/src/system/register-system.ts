import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertSystem } from './system.store.ts'
import type { InformationSystem } from './system.ts'

/** Registers an information system of an organisation. Throws CATALOGUE_SYSTEM_TAKEN. */
export async function registerSystem(
  deps: CatalogueDeps,
  subject: Subject,
  input: Omit<InformationSystem, 'id' | 'createdAt'>,
): Promise<InformationSystem> {
  deps.policy.assert('catalogue.system.register', { subject, resource: input })
  const system: InformationSystem = { ...input, id: newId('sys'), createdAt: deps.clock.now() }
  await inTx(deps.db, async (tx) => {
    if (!(await insertSystem(tx, system))) throw error('CATALOGUE_SYSTEM_TAKEN', { name: system.name })
    await deps.evidence.record(tx, {
      kind: 'catalogue.system.registered',
      actor: subject.id,
      org: system.org,
      object: system.id,
    })
  })
  return system
}
