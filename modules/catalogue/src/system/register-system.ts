import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { insertSystem } from './system.store.ts'
import type { InformationSystem, SystemInput } from './system.ts'

/** Registers an information system of an organisation. Joins the caller's transaction when `deps.db` is one. Throws CATALOGUE_SYSTEM_TAKEN. */
export async function registerSystem(
  deps: CatalogueDeps,
  subject: Subject,
  input: SystemInput,
): Promise<InformationSystem> {
  deps.policy.assert('catalogue.system.register', { subject, resource: input })
  const at = deps.clock.now()
  const system: InformationSystem = {
    purpose: '',
    department: '',
    project: '',
    vendor: '',
    ...input,
    id: newId('sys'),
    mergedInto: null,
    retiredAt: input.status === 'retired' ? at : null,
    createdAt: at,
  }
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
