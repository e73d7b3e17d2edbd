import { inTx } from '@shuyuan/db'
import { attachResource, findEntry } from '@shuyuan/catalogue'
import { findLogical } from '@shuyuan/connection'
import { type Column, findDataset, latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { recordService } from '../online/record-service.ts'
import type { CallMode, Service, ServiceField } from './service-record.ts'
import { registeredMask } from './raised-masks.ts'
import { findServiceOfDataset, insertService, nextServiceNumber } from './service.store.ts'

export interface PublishService {
  dataset: string
  /** columns that a caller must name to find a record */
  keyColumns: string[]
  /** columns offered; absent = all */
  fields?: string[] | undefined
  modes?: CallMode[] | undefined
}

/**
 * Opens a query/verify service on a published entry's dataset and starts building its online records. Where the rows stay in the
 * department's database there is nothing to build: the service answers at once, and `job` is null.
 * Errors: SHARING_ENTRY_NOT_PUBLISHED, SHARING_ENTRY_REFUSED (条例 art. 14), SHARING_SERVICE_EXISTS, SHARING_NO_VERSION, SHARING_KEY_UNKNOWN, SHARING_FIELD_UNKNOWN.
 */
export async function publishService(
  deps: SharingDeps,
  subject: Subject,
  input: PublishService,
): Promise<{ service: Service; job: string | null }> {
  const dataset = await findDataset(deps.db, input.dataset)
  const entry = dataset?.entry ? await findEntry(deps.db, dataset.entry) : null
  if (!dataset || !entry || entry.state !== 'published')
    throw error('SHARING_ENTRY_NOT_PUBLISHED', { name: entry?.name ?? dataset?.name ?? input.dataset })
  deps.policy.assert('sharing.service.publish', { subject, resource: { provider: dataset.provider } })
  if (entry.shareType === 3) throw error('SHARING_ENTRY_REFUSED', { name: entry.name })
  const inPlace = (await findLogical(deps.db, dataset.id)) !== null
  if (!inPlace && !(await latestVersion(deps.db, dataset.id)))
    throw error('SHARING_NO_VERSION', { dataset: dataset.name })
  const fields = offeredFields(dataset.columns, input.fields)
  for (const column of input.keyColumns)
    if (!dataset.columns.some((c) => c.name === column)) throw error('SHARING_KEY_UNKNOWN', { column })

  return inTx(deps.db, async (tx) => {
    const existing = await findServiceOfDataset(tx, dataset.id)
    if (existing) throw error('SHARING_SERVICE_EXISTS', { dataset: dataset.name, service: existing.code })
    const number = await nextServiceNumber(tx)
    const service: Service = {
      id: newId('svc', deps.clock.now().getTime()),
      code: `s_${dataset.provider.replace(/^org_/, '').slice(-6)}_${String(number).padStart(4, '0')}`,
      entry: entry.id,
      dataset: dataset.id,
      provider: dataset.provider,
      title: entry.name,
      keyColumns: input.keyColumns,
      fields,
      modes: input.modes ?? ['query', 'verify'],
      shareType: entry.shareType,
      state: inPlace ? 'active' : 'building',
      inPlace,
      onlineVersion: null,
      onlineRows: null,
      onlineAt: null,
      revision: 1,
      createdBy: subject.id,
      createdAt: deps.clock.now(),
    }
    await insertService(tx, service)
    await attachResource(deps, tx, {
      entry: entry.id,
      kind: 'service',
      ref: service.id,
      title: service.title,
      by: subject,
    })
    await deps.evidence.record(tx, {
      kind: 'sharing.service.published',
      actor: subject.id,
      org: subject.org,
      object: service.id,
      detail: { code: service.code, entry: entry.id, dataset: dataset.id, fields: fields.length, inPlace },
    })
    if (inPlace) {
      await recordService(deps, tx, service, null)
      return { service, job: null }
    }
    const job = await deps.jobs.enqueue(
      tx,
      'sharing.refresh',
      { service: service.id },
      { id: subject.id, org: subject.org },
    )
    return { service, job }
  })
}

/** Personal columns leave under their registered mask unless a provider grants plain values in an application. */
function offeredFields(columns: Column[], names: string[] | undefined): ServiceField[] {
  const chosen = names ?? columns.map((c) => c.name)
  return chosen.map((field) => {
    const column = columns.find((c) => c.name === field)
    if (!column) throw error('SHARING_FIELD_UNKNOWN', { field })
    const { name, title, type, sensitivity, grade } = column
    return { name, title, type, sensitivity, grade, mask: registeredMask(column) }
  })
}
