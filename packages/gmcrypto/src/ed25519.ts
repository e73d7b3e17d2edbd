import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { error } from './errors.ts'

const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI = Buffer.from('302a300506032b6570032100', 'hex')

/** Private key from its 32-byte seed. RFC 8032 */
export function ed25519FromSeed(seed: Uint8Array): KeyObject {
  if (seed.length !== 32) throw error('GMCRYPTO_KEY_LENGTH', { length: seed.length, wanted: 32 })
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
}

/** The 32 raw bytes of the public key that belongs to a private or public key. */
export function ed25519PublicBytes(key: KeyObject): Buffer {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key
  return publicKey.export({ format: 'der', type: 'spki' }).subarray(SPKI.length)
}

/** Public key from its 32 raw bytes. */
export function ed25519FromPublicBytes(raw: Uint8Array): KeyObject {
  if (raw.length !== 32) throw error('GMCRYPTO_KEY_LENGTH', { length: raw.length, wanted: 32 })
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' })
}

/** Signature of 64 bytes; the same key and data always give the same signature. */
export function ed25519Sign(data: Uint8Array, key: KeyObject): Buffer {
  return sign(null, data, key)
}

export function ed25519Verify(data: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return signature.length === 64 && verify(null, data, key, signature)
}
