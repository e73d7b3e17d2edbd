import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { INTERNAL_KINDS } from './resource.ts'
import { countResources, deleteResource, findResource } from './resource.store.ts'

/** Takes a resource that was attached by hand off its entry. Throws CATALOGUE_RESOURCE_NOT_FOUND, CATALOGUE_RESOURCE_INTERNAL. */
export async function detachResource(deps: CatalogueDeps, subject: Subject, id: string): Promise<void> {
  await inTx(deps.db, async (tx) => {
    const resource = await findResource(tx, id)
    const entry = resource && (await lockHead(tx, resource.entry))
    if (!entry) throw error('CATALOGUE_RESOURCE_NOT_FOUND', { resource: id })
    deps.policy.assert('catalogue.resource.attach', { subject, resource: entry })
    if (INTERNAL_KINDS.includes(resource.kind)) throw error('CATALOGUE_RESOURCE_INTERNAL', { kind: resource.kind })
    await deleteResource(tx, id)
    await countResources(tx, entry.id)
    await deps.evidence.record(tx, {
      kind: 'catalogue.resource.detached',
      actor: subject.id,
      org: subject.org,
      object: entry.id,
      detail: { resource: id, kind: resource.kind },
    })
    await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
  })
}
