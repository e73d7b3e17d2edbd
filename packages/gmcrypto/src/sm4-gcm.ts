import { createCipheriv } from 'node:crypto'
import { ghash } from '@noble/ciphers/_polyval.js'
import { constantTimeEqual } from './constant-time.ts'
import { error } from './errors.ts'

/**
 * SM4-GCM with a tag of 16 bytes over node's SM4 (RFC 8998; OpenSSL as shipped in Node has no sm4-gcm, and sm-crypto-v2 carries the
 * 32-bit counter into the nonce when it wraps).
 */
export function sm4GcmEncrypt(
  key: Uint8Array,
  iv: Uint8Array,
  plain: Uint8Array,
  aad: Uint8Array,
): { sealed: Buffer; tag: Buffer } {
  const start = firstCounter(key, iv)
  const sealed = counterMode(key, start, 1, plain)
  return { sealed, tag: authTag(key, start, sealed, aad) }
}

/** Reverses `sm4GcmEncrypt`; null when tag, text or associated data were changed. */
export function sm4GcmDecrypt(
  key: Uint8Array,
  iv: Uint8Array,
  sealed: Uint8Array,
  tag: Uint8Array,
  aad: Uint8Array,
): Buffer | null {
  const start = firstCounter(key, iv)
  return constantTimeEqual(authTag(key, start, sealed, aad), tag) ? counterMode(key, start, 1, sealed) : null
}

/** J₀ of SP 800-38D §7.1: the nonce itself at 12 bytes, hashed otherwise. */
function firstCounter(key: Uint8Array, iv: Uint8Array): Buffer {
  if (key.length !== 16) throw error('GMCRYPTO_KEY_LENGTH', { length: key.length, wanted: 16 })
  if (iv.length === 0) throw error('GMCRYPTO_KEY_LENGTH', { length: 0, wanted: 12 })
  if (iv.length === 12) return Buffer.concat([iv, Buffer.from([0, 0, 0, 1])])
  return Buffer.from(ghash.create(hashKey(key)).update(iv).update(bitLengths(0, iv.length)).digest())
}

/** CTR from J₀ + `offset`, the last 32 bits counting modulo 2³² while OpenSSL counts all 128. */
function counterMode(key: Uint8Array, start: Buffer, offset: number, data: Uint8Array): Buffer {
  const counter = Buffer.from(start)
  counter.writeUInt32BE((start.readUInt32BE(12) + offset) >>> 0, 12)
  const untilWrap = (2 ** 32 - counter.readUInt32BE(12)) * 16
  const cipher = createCipheriv('sm4-ctr', key, counter)
  if (data.length <= untilWrap) return cipher.update(data)
  const rest = counterMode(key, start, offset + untilWrap / 16, data.subarray(untilWrap))
  return Buffer.concat([cipher.update(data.subarray(0, untilWrap)), rest])
}

function authTag(key: Uint8Array, start: Buffer, sealed: Uint8Array, aad: Uint8Array): Buffer {
  const hash = ghash.create(hashKey(key))
  if (aad.length > 0) hash.update(aad)
  if (sealed.length > 0) hash.update(sealed)
  return counterMode(key, start, 0, hash.update(bitLengths(aad.length, sealed.length)).digest())
}

function hashKey(key: Uint8Array): Uint8Array {
  return Uint8Array.from(createCipheriv('sm4-ecb', key, null).setAutoPadding(false).update(Buffer.alloc(16)))
}

function bitLengths(aad: number, text: number): Uint8Array {
  const block = Buffer.alloc(16)
  block.writeBigUInt64BE(BigInt(aad) * 8n, 0)
  block.writeBigUInt64BE(BigInt(text) * 8n, 8)
  return block
}
