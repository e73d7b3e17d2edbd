import { sm4 } from 'sm-crypto-v2'
import { error } from './errors.ts'

/** SM4-GCM, tag of 16 bytes. RFC 8998; OpenSSL as shipped in Node has no sm4-gcm. */
export function sm4GcmEncrypt(
  key: Uint8Array,
  iv: Uint8Array,
  plain: Uint8Array,
  aad: Uint8Array,
): { sealed: Buffer; tag: Buffer } {
  check(key, iv)
  const result = sm4.encrypt(plain, key, { mode: 'gcm', iv, associatedData: aad, output: 'array', outputTag: true })
  return { sealed: Buffer.from(result.output), tag: Buffer.from(result.tag ?? []) }
}

/** Reverses `sm4GcmEncrypt`; null when tag, text or associated data were changed. */
export function sm4GcmDecrypt(
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
  tag: Uint8Array,
  aad: Uint8Array,
): Buffer | null {
  check(key, iv)
  // The library skips the check when the tag is missing and compares only what is there, so its length is checked here.
  if (tag.length !== 16) return null
  try {
    return Buffer.from(sm4.decrypt(sealed, key, { mode: 'gcm', iv, associatedData: aad, tag, output: 'array' }))
  } catch {
    return null
  }
}

function check(key: Uint8Array, iv: Uint8Array): void {
  if (key.length !== 16) throw error('GMCRYPTO_KEY_LENGTH', { length: key.length, wanted: 16 })
  if (iv.length === 0) throw error('GMCRYPTO_KEY_LENGTH', { length: 0, wanted: 12 })
}
