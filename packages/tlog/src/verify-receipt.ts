import { leafHash } from './merkle/merkle-hash.ts'
import { verifyInclusion } from './merkle/verify-inclusion.ts'
import { parseCheckpoint } from './note/checkpoint.ts'
import { parseNoteKey } from './note/note-key.ts'
import { noteText, openNote } from './note/open-note.ts'
import { leafId } from './receipt-text.ts'

/** Proof that an entry stands in a log; plain JSON, good for ever, checked without the log's server. */
export interface Receipt {
  /** id of the event, also inside the leaf */
  id: string
  /** name of the log */
  origin: string
  /** position in the log, from 0 */
  index: number
  /** the entry itself, canonical JSON */
  leaf: string
  /** hashes from the leaf upwards, base64 */
  proof: string[]
  /** signed head of the log, c2sp.org/tlog-checkpoint */
  checkpoint: string
}

export type ReceiptFault = 'form' | 'key' | 'origin' | 'signature' | 'id' | 'proof'

export type ReceiptVerdict =
  | { ok: true; origin: string; index: number; size: number; signed: boolean }
  | { ok: false; fault: ReceiptFault }

/**
 * Checks a receipt against the log's verifier key (`<origin>+<id>+<base64>`). Pure. Without a key only the proof is checked and `signed`
 * is false: such a receipt shows nothing about who issued it.
 */
export function verifyReceipt(receipt: unknown, key?: string): ReceiptVerdict {
  if (!isReceipt(receipt)) return { ok: false, fault: 'form' }
  const trusted = key === undefined ? null : parseNoteKey(key)
  if (key !== undefined && !trusted) return { ok: false, fault: 'key' }
  const text = trusted ? openNote(receipt.checkpoint, trusted) : noteText(receipt.checkpoint)
  if (text === null) return { ok: false, fault: 'signature' }
  const checkpoint = parseCheckpoint(text)
  if (!checkpoint) return { ok: false, fault: 'form' }
  if (checkpoint.origin !== receipt.origin) return { ok: false, fault: 'origin' }
  if (leafId(receipt.leaf) !== receipt.id) return { ok: false, fault: 'id' }
  const proof = receipt.proof.map((step) => Buffer.from(step, 'base64'))
  const { size, root } = checkpoint
  if (!verifyInclusion(receipt.index, size, leafHash(Buffer.from(receipt.leaf)), proof, root))
    return { ok: false, fault: 'proof' }
  return { ok: true, origin: receipt.origin, index: receipt.index, size, signed: trusted !== null }
}

function isReceipt(value: unknown): value is Receipt {
  if (typeof value !== 'object' || value === null) return false
  const { id, origin, index, leaf, proof, checkpoint } = value as Record<string, unknown>
  return (
    [id, origin, leaf, checkpoint].every((text) => typeof text === 'string') &&
    Number.isSafeInteger(index) &&
    Array.isArray(proof) &&
    proof.length <= 64 &&
    proof.every((step) => typeof step === 'string' && Buffer.from(step, 'base64').toString('base64') === step)
  )
}
