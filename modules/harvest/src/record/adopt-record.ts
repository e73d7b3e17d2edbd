import { ContentBody, type Entry } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findSource } from '../source/source.store.ts'
import { type DraftContent, draftContent, draftFields } from './draft-content.ts'
import { draftEntry } from './draft-entry.ts'
import { lockRecord, updateRecord } from './record.store.ts'

/**
 * Makes a draft entry of a harvested record, through the catalogue's own front door: the provider fills in what the record lacks,
 * and what the law forbids to save is refused there. Publication takes the way of every draft. Throws HARVEST_LACKING with a
 * remark per field, HARVEST_ADOPTED, HARVEST_GONE, CATALOGUE_….
 */
export async function adoptRecord(
  deps: HarvestDeps,
  subject: Subject,
  input: { record: string; frontCode?: string | undefined; content?: Record<string, unknown> },
): Promise<Entry> {
  return inTx(deps.db, async (tx) => {
    const record = await lockRecord(tx, input.record)
    if (!record) throw error('HARVEST_RECORD_NOT_FOUND', { record: input.record })
    deps.policy.assert('harvest.record.adopt', { subject, resource: record })
    const { title } = record
    if (record.entry !== null) throw error('HARVEST_ADOPTED', { title, entry: record.entry })
    if (record.gone) throw error('HARVEST_GONE', { title })
    const source = await findSource(tx, record.source)
    const mapping = { ...source?.mapping, ...(input.frontCode ? { frontCode: input.frontCode } : {}) }
    const entry = await draftEntry({ ...deps, db: tx }, subject, {
      record: record.content,
      mapping,
      provider: record.provider,
      given: input.content ?? {},
    })
    const { content } = draftContent(record.content, mapping)
    const local = Object.fromEntries(
      draftFields.map((field) => [field, field === 'items' ? ContentBody.parse(entry).items : entry[field]]),
    )
    await updateRecord(tx, record.id, {
      entry: entry.id,
      lacking: 0,
      base: { remote: content, local: local as DraftContent },
    })
    await deps.evidence.record(tx, {
      kind: 'harvest.record.adopted',
      actor: subject.id,
      org: subject.org,
      object: entry.id,
      detail: { record: record.id, source: record.source },
    })
    return entry
  })
}
