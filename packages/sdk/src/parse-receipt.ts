import type { Schemas } from './schemas.ts'

const STEP = 32

/**
 * The receipt in the header `x-shuyuan-receipt` (`<leaf>.<index>.<proof>.<checkpoint>`, bytes as Base64URL) as the JSON that verifiers
 * take; null when the text is none. Runs in the browser as well.
 */
export function parseReceipt(text: string): Schemas['EvidenceReceipt'] | null {
  const form = /^([\w-]+)\.(\d{1,16})\.([\w-]*)\.([\w-]+)$/.exec(text)
  if (!form) return null
  const [leaf = '', index = '', steps = '', head = ''] = form.slice(1)
  const [content, checkpoint, hashes] = [decode(leaf), decode(head), binary(steps)]
  const proof = Array.from({ length: hashes.length / STEP }, (_, i) => btoa(hashes.slice(i * STEP, (i + 1) * STEP)))
  const { id } = JSON.parse(content) as { id: string }
  return { id, origin: checkpoint.split('\n')[0] ?? '', index: Number(index), leaf: content, proof, checkpoint }
}

function binary(base64url: string): string {
  return atob(base64url.replaceAll('-', '+').replaceAll('_', '/'))
}

function decode(base64url: string): string {
  return new TextDecoder().decode(Uint8Array.from(binary(base64url), (character) => character.charCodeAt(0)))
}
