import { parseCheckpoint } from './note/checkpoint.ts'
import { noteText } from './note/open-note.ts'
import type { Receipt } from './verify-receipt.ts'

const STEP = 32

/** The receipt of a line made by `formatReceipt`, null when it is none. Says nothing about its truth: see `verifyReceipt`. */
export function parseReceipt(text: string): Receipt | null {
  const form = /^([\w-]+)\.(0|[1-9]\d{0,15})\.([\w-]*)\.([\w-]+)$/.exec(text.trim())
  if (!form) return null
  const [leaf = '', index = '', steps = '', head = ''] = form.slice(1)
  const bytes = Buffer.from(steps, 'base64url')
  if (bytes.length % STEP !== 0) return null
  const proof = Array.from({ length: bytes.length / STEP }, (_, i) =>
    bytes.subarray(i * STEP, (i + 1) * STEP).toString('base64'),
  )
  const content = Buffer.from(leaf, 'base64url').toString()
  const checkpoint = Buffer.from(head, 'base64url').toString()
  const origin = parseCheckpoint(noteText(checkpoint) ?? '')?.origin
  const id = leafId(content)
  if (origin === undefined || typeof id !== 'string') return null
  return { id, origin, index: Number(index), leaf: content, proof, checkpoint }
}

/** The id an entry gives itself, undefined when it has none. */
export function leafId(leaf: string): unknown {
  try {
    const value = JSON.parse(leaf) as { id?: unknown } | null
    return value?.id
  } catch {
    return undefined
  }
}
