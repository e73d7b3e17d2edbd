import { createCipheriv, createDecipheriv } from 'node:crypto'
import { error } from './errors.ts'

/** Modes of operation of GB/T 17964 without authentication: use them only below a MAC, else take SM4-GCM. */
export type Sm4Mode = 'cbc' | 'ctr'

/** Encrypts with SM4 (key and iv 16 bytes; CBC pads by PKCS#7). GB/T 32907 */
export function sm4Encrypt(mode: Sm4Mode, key: Uint8Array, iv: Uint8Array, plain: Uint8Array): Buffer {
  checkKey(key)
  const cipher = createCipheriv(`sm4-${mode}`, key, iv)
  return Buffer.concat([cipher.update(plain), cipher.final()])
}

/** Reverses `sm4Encrypt`. CBC with wrong padding throws. */
export function sm4Decrypt(mode: Sm4Mode, key: Uint8Array, iv: Uint8Array, sealed: Uint8Array): Buffer {
  checkKey(key)
  const decipher = createDecipheriv(`sm4-${mode}`, key, iv)
  return Buffer.concat([decipher.update(sealed), decipher.final()])
}

function checkKey(key: Uint8Array): void {
  if (key.length !== 16) throw error('GMCRYPTO_KEY_LENGTH', { length: key.length, wanted: 16 })
}
