import { inTx, type Tx } from '@shuyuan/db'
import { findDataset, findVersion, type Version } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { startFlow } from '@shuyuan/workflow'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { assertDestroyable } from './assert-destroyable.ts'
import type { Destruction } from './destruction.ts'
import { findOpenDestructions, insertDestruction, updateDestruction } from './destruction.store.ts'

/**
 * Asks for versions of a dataset to be destroyed; the head of the provider and the security officer decide (flow `lifecycle.destruction`).
 * Throws what `assertDestroyable` throws, LIFECYCLE_DESTRUCTION_OPEN, LIFECYCLE_VERSION_NOT_FOUND.
 */
export async function requestDestruction(
  deps: LifecycleDeps,
  subject: Subject,
  input: { dataset: string; versions: string[]; reason: string; basis: string },
): Promise<Destruction> {
  return inTx(deps.db, async (tx) => {
    const dataset = await findDataset(tx, input.dataset)
    if (!dataset) throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: input.dataset })
    deps.policy.assert('lifecycle.destruction.request', { subject, resource: dataset })
    const versions = await findVersions(tx, dataset.id, input.versions)
    await assertDestroyable(deps, tx, dataset, versions)
    const open = await findOpenDestructions(tx, input.versions)
    const taken = versions.find((version) => open.has(version.id))
    if (taken) throw error('LIFECYCLE_DESTRUCTION_OPEN', { seq: taken.seq, id: open.get(taken.id) ?? '' })
    const destruction: Destruction = {
      id: newId('dsn'),
      dataset: dataset.id,
      name: dataset.name,
      provider: dataset.provider,
      versions: versions.map((version) => version.id),
      reason: input.reason,
      basis: input.basis,
      state: 'requested',
      flow: null,
      requestedBy: subject.id,
      requestedByName: subject.name,
      requestedAt: deps.clock.now(),
      approvals: [],
      failure: null,
      certificate: null,
      signature: null,
      evidence: null,
      destroyedAt: null,
    }
    await insertDestruction(tx, destruction)
    const title = `数据销毁：${dataset.name}（${versions.length} 个版本）`
    const flow = await startFlow(deps, tx, {
      kind: 'lifecycle.destruction',
      ref: destruction.id,
      title,
      org: dataset.provider,
      provider: dataset.provider,
      by: subject,
      context: { reason: input.reason, basis: input.basis },
    })
    await updateDestruction(tx, destruction.id, { flow })
    await deps.evidence.record(tx, {
      kind: 'lifecycle.destruction.requested',
      actor: subject.id,
      org: subject.org,
      object: destruction.id,
      detail: { dataset: dataset.id, versions: versions.length },
    })
    return { ...destruction, flow }
  })
}

async function findVersions(tx: Tx, dataset: string, ids: readonly string[]): Promise<Version[]> {
  const found: Version[] = []
  for (const id of new Set(ids)) {
    const version = await findVersion(tx, id)
    if (version?.dataset !== dataset || version.state !== 'published')
      throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: id })
    found.push(version)
  }
  return found
}
