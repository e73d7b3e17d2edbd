import { findEntry } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { type Clock, newId } from '@shuyuan/kernel'
import { draftContent } from '../record/draft-content.ts'
import type { RemoteRecord } from '../record/record.ts'
import type { StoredRecord } from '../record/record.store.ts'
import type { Source } from '../source/source.ts'
import { compareSides } from './change.ts'
import { dropOpenChange, putChange } from './change.store.ts'

/** Keeps a remote change of a record that an entry was made of for a person to decide; null when there is nothing to decide. */
export async function noteChange(
  deps: { clock: Clock },
  tx: Tx,
  input: { before: Pick<StoredRecord, 'id' | 'entry' | 'base'>; record: RemoteRecord; source: Source; run: string },
): Promise<'clean' | 'conflict' | null> {
  const { before, record, source, run } = input
  if (before.entry === null || before.base === null) return null
  const entry = await findEntry(tx, before.entry)
  if (!entry) return null
  const { content: remote } = draftContent(record, source.mapping)
  const { fields, conflicts } = compareSides(before.base, remote, entry)
  if (fields.length === 0) {
    await dropOpenChange(tx, before.id)
    return null
  }
  await putChange(tx, {
    id: newId('hch'),
    record: before.id,
    entry: entry.id,
    provider: entry.provider,
    title: entry.name,
    run,
    remote,
    fields,
    conflicts,
    state: 'open',
    choices: null,
    settledBy: null,
    settledAt: null,
    createdAt: deps.clock.now(),
  })
  return conflicts.length > 0 ? 'conflict' : 'clean'
}
