import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { sm4GcmDecrypt, sm4GcmEncrypt } from './sm4-gcm.ts'

export type SealAlgorithm = 'aes-256-gcm' | 'sm4-gcm'

/** Key bytes of each algorithm. */
export const KEY_BYTES: Readonly<Record<SealAlgorithm, number>> = { 'aes-256-gcm': 32, 'sm4-gcm': 16 }

/** `sy1.<algorithm>.<base64url of iv ‖ tag ‖ sealed>`: the version and the algorithm travel with the text, so both can change later. */
const FORM = /^sy1\.(aes-256-gcm|sm4-gcm)\.([A-Za-z0-9_-]{38,})$/

/** Seals `plain`; `context` is authenticated but not stored. */
export function sealEnvelope(algorithm: SealAlgorithm, key: Uint8Array, plain: Uint8Array, context: string): string {
  const iv = randomBytes(12)
  const { sealed, tag } = encrypt(algorithm, key, iv, plain, Buffer.from(`sy1.${algorithm}.${context}`))
  return `sy1.${algorithm}.${Buffer.concat([iv, tag, sealed]).toString('base64url')}`
}

/** The algorithm a sealed text names, null when it is no envelope of ours. */
export function envelopeAlgorithm(text: string): SealAlgorithm | null {
  return (FORM.exec(text)?.[1] as SealAlgorithm | undefined) ?? null
}

/** Opens a sealed text; null when text, context or key do not belong together. */
export function openEnvelope(key: Uint8Array, text: string, context: string): Buffer | null {
  const form = FORM.exec(text)
  if (!form) return null
  const algorithm = form[1] as SealAlgorithm
  const bytes = Buffer.from(form[2] as string, 'base64url')
  const aad = Buffer.from(`sy1.${algorithm}.${context}`)
  return decrypt(algorithm, key, bytes.subarray(0, 12), bytes.subarray(28), bytes.subarray(12, 28), aad)
}

function encrypt(algorithm: SealAlgorithm, key: Uint8Array, iv: Buffer, plain: Uint8Array, aad: Buffer) {
  if (algorithm === 'sm4-gcm') return sm4GcmEncrypt(key, iv, plain, aad)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(aad)
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()])
  return { sealed, tag: cipher.getAuthTag() }
}

function decrypt(algorithm: SealAlgorithm, key: Uint8Array, iv: Buffer, sealed: Buffer, tag: Buffer, aad: Buffer) {
  if (algorithm === 'sm4-gcm') return sm4GcmDecrypt(key, iv, sealed, tag, aad)
  const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: 16 }).setAAD(aad).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()])
  } catch {
    return null
  }
}
