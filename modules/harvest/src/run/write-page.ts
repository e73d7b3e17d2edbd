import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import { noteChange } from '../change/note-change.ts'
import type { HarvestDeps } from '../deps.ts'
import type { Reading } from '../read/reading.ts'
import { draftContent } from '../record/draft-content.ts'
import { changedFields, hashRecord, type RefusalReason, type RemoteRecord, titleKey } from '../record/record.ts'
import {
  findKnown,
  findRecord,
  insertRecords,
  type KnownRecord,
  type StoredRecord,
  updateRecord,
} from '../record/record.store.ts'
import type { Source } from '../source/source.ts'
import type { Run } from './run.ts'
import { insertRefusals } from './run.store.ts'
import type { Seen } from './seen.ts'

export interface PageContext {
  source: Source
  run: Run
  seen: Seen
  /** organisation by plain name */
  orgs: ReadonlyMap<string, string>
}

/** Writes what is new or different among the readings and counts all of them. A record that did not change is not touched. */
export async function writePage(
  deps: Pick<HarvestDeps, 'clock'>,
  tx: Tx,
  context: PageContext,
  readings: Reading[],
): Promise<Pick<Run, 'counts' | 'fields'>> {
  const { source, run, seen } = context
  const counts = { ...run.counts, read: run.counts.read + readings.length }
  const fields = { ...run.fields }
  const refusals: { ref: string; reason: RefusalReason }[] = []
  const records: RemoteRecord[] = []
  for (const reading of readings)
    if ('refused' in reading) refusals.push(reading.refused)
    else if (seen.has(reading.record.remoteId)) refusals.push({ ref: reading.record.remoteId, reason: 'duplicate' })
    else {
      seen.add(reading.record.remoteId)
      records.push(reading.record)
    }
  const known = byIdentifier(
    await findKnown(
      tx,
      source.id,
      records.map(({ remoteId }) => remoteId),
    ),
  )
  const fresh: StoredRecord[] = []
  const now = deps.clock.now()
  for (const record of records) {
    const found = known.get(record.remoteId)
    // a former identifier that is there beside the present one is a thing of its own
    const before = found && found.remoteId !== record.remoteId && seen.has(found.remoteId) ? undefined : found
    const hash = hashRecord(record)
    if (!before) {
      fresh.push({
        ...storedForm(record, hash, context),
        id: newId('hrc'),
        aliases: [],
        entry: null,
        base: null,
        firstRun: run.id,
        createdAt: now,
        changedAt: now,
      })
      counts.added++
    } else if (before.hash === hash && !before.gone && before.remoteId === record.remoteId) counts.unchanged++
    else {
      const held = await findRecord(tx, before.id)
      if (!held) throw new Error(`Cannot change record ${before.id}: it is gone from under the run`)
      await updateRecord(tx, before.id, {
        ...storedForm(record, hash, context),
        aliases: [...new Set([...before.aliases, before.remoteId])].filter((id) => id !== record.remoteId),
        changedAt: now,
      })
      if (before.gone) counts.returned++
      else if (before.remoteId !== record.remoteId) counts.moved++
      else counts.changed++
      for (const field of changedFields(held.content, record)) fields[field] = (fields[field] ?? 0) + 1
      const noted = await noteChange(deps, tx, { before: held, record, source, run: run.id })
      if (noted) counts.waiting++
      if (noted === 'conflict') counts.conflicts++
    }
  }
  await insertRecords(tx, fresh)
  await insertRefusals(tx, run.id, counts.refused, refusals)
  counts.refused += refusals.length
  return { counts, fields }
}

/** The columns that follow from a record's content. */
export function storedForm(
  record: RemoteRecord,
  hash: string,
  { source, run, orgs }: Pick<PageContext, 'source' | 'run' | 'orgs'>,
) {
  return {
    source: source.id,
    remoteId: record.remoteId,
    url: record.url,
    code: record.code,
    title: record.title,
    publisher: record.publisher,
    titleKey: titleKey(record),
    provider: orgs.get(record.publisher) ?? source.provider,
    content: record,
    hash,
    gone: false,
    lacking: Object.keys(draftContent(record, source.mapping).remarks).length,
    changedRun: run.id,
  }
}

function byIdentifier(records: KnownRecord[]): Map<string, KnownRecord> {
  const found = new Map<string, KnownRecord>()
  for (const record of records) for (const alias of record.aliases) found.set(alias, record)
  for (const record of records) found.set(record.remoteId, record)
  return found
}
