import { inTx } from '@shuyuan/db'
import { findVersion, listVersions, type Version } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findServicesOfDataset } from '../service/service.store.ts'
import type { Recall } from './recall.ts'
import { findOpenRecall, insertRecall } from './recall.store.ts'

/**
 * Says that a version corrects wrong values of an earlier one (by default the published one before) and starts the trace of the calls that
 * were answered with them (job `sharing.recall`). Nobody is told before the found calls are looked at.
 * Throws SHARING_RECALL_NO_SERVICE, SHARING_RECALL_VERSIONS, SHARING_RECALL_OPEN, SHARING_FIELD_UNKNOWN.
 */
export async function startRecall(
  deps: SharingDeps,
  subject: Subject,
  input: { version: string; base?: string | undefined; columns?: string[] | undefined; reason: string },
): Promise<{ recall: Recall; job: string }> {
  const version = await findVersion(deps.db, input.version)
  if (version?.state !== 'published') throw error('SHARING_RECALL_VERSIONS', { version: input.version })
  const base = input.base ? await findVersion(deps.db, input.base) : await versionBefore(deps, version)
  if (base?.state !== 'published' || base.dataset !== version.dataset || base.seq >= version.seq)
    throw error('SHARING_RECALL_VERSIONS', { version: input.version })
  const services = await findServicesOfDataset(deps.db, version.dataset)
  const service = services.find((one) => one.state !== 'stopped') ?? services[0]
  if (!service) throw error('SHARING_RECALL_NO_SERVICE', { dataset: version.dataset })
  deps.policy.assert('sharing.recall.start', { subject, resource: service })
  for (const field of input.columns ?? [])
    if (!service.fields.some(({ name }) => name === field)) throw error('SHARING_FIELD_UNKNOWN', { field })
  return inTx(deps.db, async (tx) => {
    const open = await findOpenRecall(tx, { service: service.id, base: base.id, version: version.id })
    if (open) throw error('SHARING_RECALL_OPEN', { recall: open.id })
    const recall: Recall = {
      id: newId('rcl', deps.clock.now().getTime()),
      dataset: version.dataset,
      service: service.id,
      provider: service.provider,
      base: base.id,
      version: version.id,
      columns: input.columns ?? [],
      reason: input.reason,
      state: 'tracing',
      records: 0,
      calls: 0,
      consumers: 0,
      seconds: null,
      unread: [],
      releases: [],
      exports: [],
      failure: null,
      createdBy: subject.id,
      createdAt: deps.clock.now(),
      issuedAt: null,
      closedAt: null,
    }
    await insertRecall(tx, recall)
    await deps.evidence.record(tx, {
      kind: 'sharing.recall.started',
      actor: subject.id,
      org: subject.org,
      object: recall.id,
      detail: { dataset: recall.dataset, base: base.id, version: version.id },
    })
    const by = { id: subject.id, org: subject.org }
    return { recall, job: await deps.jobs.enqueue(tx, 'sharing.recall', { recall: recall.id }, by) }
  })
}

async function versionBefore(deps: SharingDeps, version: Version): Promise<Version | null> {
  const { items } = await listVersions(deps.db, { dataset: version.dataset, limit: 500 })
  return items.find((one) => one.state === 'published' && one.seq < version.seq) ?? null
}
