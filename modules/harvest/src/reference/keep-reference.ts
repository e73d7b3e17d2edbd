import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type RemoteRecord, refusalOf } from '../record/record.ts'
import { insertReference, insertReferenceRows, type Reference, setReferenceRows } from './reference.store.ts'

const PIECE = 500

/** Keeps a list whole or not at all; rows that are no records are counted. Throws HARVEST_REFERENCE_EMPTY. */
export async function keepReference(
  deps: HarvestDeps,
  subject: Subject,
  input: Pick<Reference, 'name' | 'origin' | 'source'> & { records: AsyncIterable<RemoteRecord> },
): Promise<Reference> {
  deps.policy.assert('harvest.reference.make', { subject })
  const { records, ...rest } = input
  const reference: Reference = {
    ...rest,
    id: newId('hrf'),
    rows: 0,
    refused: 0,
    madeBy: subject.id,
    createdAt: deps.clock.now(),
  }
  return inTx(deps.db, async (tx) => {
    await insertReference(tx, reference)
    let piece: RemoteRecord[] = []
    let [rows, refused] = [0, 0]
    const flush = async () => {
      await insertReferenceRows(tx, reference.id, rows - piece.length + 1, piece)
      piece = []
    }
    for await (const record of records) {
      if (refusalOf(record) !== null) {
        refused++
        continue
      }
      piece.push(record)
      rows++
      if (piece.length === PIECE) await flush()
    }
    await flush()
    if (rows === 0) throw error('HARVEST_REFERENCE_EMPTY')
    await setReferenceRows(tx, reference.id, { rows, refused })
    await deps.evidence.record(tx, {
      kind: 'harvest.reference.made',
      actor: subject.id,
      org: subject.org,
      object: reference.id,
      detail: { origin: reference.origin, rows },
    })
    return { ...reference, rows, refused }
  })
}
