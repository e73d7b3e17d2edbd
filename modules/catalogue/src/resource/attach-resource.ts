import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import { type Subject, system } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { lockHead } from '../edition/edition.store.ts'
import { error } from '../errors.ts'
import { bindDataset } from '../grade/bind-dataset.ts'
import { isOutside, type Resource, type ResourceKind } from './resource.ts'
import { countResources, insertResource, listResources } from './resource.store.ts'

/** 挂接: links a resource to an entry in the caller's transaction. Attaching twice is one link. Throws when the entry is revoked. */
export async function attachResource(
  deps: CatalogueDeps,
  tx: Tx,
  input: { entry: string; kind: ResourceKind; ref: string; title: string; by?: Subject },
): Promise<Resource> {
  const { kind, ref, title } = input
  const by = input.by ?? system
  const entry = await lockHead(tx, input.entry)
  if (!entry) throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
  if (entry.state === 'revoked') throw error('CATALOGUE_ENTRY_UNATTACHABLE', { name: entry.name })
  const at = deps.clock.now()
  const resource: Resource = {
    id: newId('res'),
    entry: entry.id,
    kind,
    ref,
    title,
    attachedBy: by.id,
    attachedAt: at,
    counted: !isOutside(ref),
    uses: 0,
    lastUsedAt: null,
  }
  if (!(await insertResource(tx, resource))) {
    const there = (await listResources(tx, entry.id)).find((r) => r.kind === kind && r.ref === ref)
    return there ?? resource
  }
  await countResources(tx, entry.id)
  await deps.evidence.record(tx, {
    kind: 'catalogue.resource.attached',
    actor: by.id,
    org: by.org ?? entry.provider,
    object: entry.id,
    detail: { resource: resource.id, kind },
  })
  if (kind === 'dataset') await bindDataset(deps, tx, { entry: entry.id, dataset: ref })
  await deps.events.emit(tx, 'catalogue.entry.changed', { entry: entry.id })
  return resource
}
