import { findEntry, labelOf } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { type Column, findDataset, latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { isPersonal, type Publication } from './publication.ts'
import { insertPublication, lockPublicationOfDataset, updatePublication } from './publication.store.ts'

export interface PublishDataset {
  dataset: string
  /** columns to open; absent = all that hold no personal information */
  columns?: string[] | undefined
  licence: string
}

/**
 * Opens a published entry's dataset to the public: refuses personal columns at once, then checks the contents and makes the files
 * as a job. A data set that was withdrawn or refused can be opened again.
 * Errors: OPENDATA_ENTRY_NOT_PUBLISHED, OPENDATA_ENTRY_CLOSED, OPENDATA_NO_VERSION, OPENDATA_PERSONAL_COLUMN,
 * OPENDATA_COLUMN_CLOSED, OPENDATA_COLUMN_UNKNOWN, OPENDATA_NO_COLUMN, OPENDATA_EXISTS.
 */
export async function publishDataset(
  deps: OpendataDeps,
  subject: Subject,
  input: PublishDataset,
): Promise<{ publication: Publication; job: string }> {
  const dataset = await findDataset(deps.db, input.dataset)
  const entry = dataset?.entry ? await findEntry(deps.db, dataset.entry, 'live') : null
  if (!dataset || entry?.state !== 'published')
    throw error('OPENDATA_ENTRY_NOT_PUBLISHED', { name: entry?.name ?? dataset?.name ?? input.dataset })
  deps.policy.assert('opendata.publication.create', { subject, resource: { provider: dataset.provider } })
  if (entry.openType === 3) throw error('OPENDATA_ENTRY_CLOSED', { name: entry.name })
  if (!(await latestVersion(deps.db, dataset.id))) throw error('OPENDATA_NO_VERSION', { name: dataset.name })
  const { openType } = entry
  const closed = new Set(entry.items.filter((item) => !item.openable).map((item) => item.name))
  const columns = openColumns(dataset.columns, closed, input.columns)
  const keyed = dataset.columns.every((c) => !c.key || columns.includes(c))
  const org = await findOrg(deps.db, dataset.provider)

  return inTx(deps.db, async (tx) => {
    const known = await lockPublicationOfDataset(tx, dataset.id)
    if (known && (known.state === 'online' || known.state === 'preparing'))
      throw error('OPENDATA_EXISTS', { name: entry.name })
    const now = deps.clock.now()
    const publication: Publication = {
      id: known?.id ?? newId('pub', now.getTime()),
      entry: entry.id,
      dataset: dataset.id,
      provider: dataset.provider,
      providerName: org?.name ?? '',
      title: entry.name,
      summary: entry.abstract,
      theme: labelOf('theme', entry.theme) || null,
      keywords: entry.keywords,
      openType,
      licence: input.licence,
      updateCycle: labelOf('updateCycle', entry.updateCycle),
      columns: columns.map(({ name, title, type, format, key }) => ({
        name,
        title,
        type,
        format: type === 'decimal' ? (format ?? null) : null,
        key: key && keyed,
      })),
      state: 'preparing',
      refusal: null,
      version: null,
      rows: null,
      files: [],
      publishedBy: subject.id,
      createdAt: known?.createdAt ?? now,
      publishedAt: known?.publishedAt ?? null,
      updatedAt: null,
    }
    if (known) await updatePublication(tx, known.id, publication)
    else if (!(await insertPublication(tx, publication))) throw error('OPENDATA_EXISTS', { name: entry.name })
    const { id } = publication
    await deps.evidence.record(tx, {
      kind: 'opendata.publication.requested',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { dataset: dataset.id, columns: columns.length },
    })
    const job = await deps.jobs.enqueue(
      tx,
      'opendata.release',
      { publication: id },
      { id: subject.id, org: subject.org },
    )
    return { publication, job }
  })
}

/** Personal information is never opened, nor what the entry keeps closed; a named column of the kind is refused, an unnamed one is left out. */
function openColumns(columns: Column[], closed: ReadonlySet<string>, names: string[] | undefined): Column[] {
  const chosen = names
    ? [...new Set(names)].map((column) => {
        const found = columns.find((c) => c.name === column)
        if (!found) throw error('OPENDATA_COLUMN_UNKNOWN', { column })
        return found
      })
    : columns.filter((c) => !isPersonal(c) && !closed.has(c.name))
  const personal = chosen.filter(isPersonal)
  if (personal.length > 0) throw error('OPENDATA_PERSONAL_COLUMN', { columns: personal.map((c) => c.title).join('、') })
  const shut = chosen.filter((c) => closed.has(c.name))
  if (shut.length > 0) throw error('OPENDATA_COLUMN_CLOSED', { columns: shut.map((c) => c.title).join('、') })
  if (chosen.length === 0) throw error('OPENDATA_NO_COLUMN')
  return chosen
}
