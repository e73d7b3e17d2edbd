import { findEntry } from '@shuyuan/catalogue'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findSource } from '../source/source.store.ts'
import { draftContent, draftFields } from './draft-content.ts'
import { findRecord } from './record.store.ts'

/** A record beside its entry: remote values, the same as the catalogue would hold them, the present local values. */
export async function showRecord(deps: Pick<HarvestDeps, 'db'>, id: string) {
  const record = await findRecord(deps.db, id)
  if (!record) throw error('HARVEST_RECORD_NOT_FOUND', { record: id })
  const source = await findSource(deps.db, record.source)
  const { content: draft, remarks } = draftContent(record.content, source?.mapping ?? {})
  const entry = record.entry === null ? undefined : await findEntry(deps.db, record.entry)
  return {
    ...record,
    draft,
    remarks: entry ? {} : remarks,
    local: entry ? Object.fromEntries(draftFields.map((field) => [field, entry[field]])) : null,
    entryName: entry?.name ?? null,
  }
}
