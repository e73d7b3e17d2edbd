import { createHash, createHmac, type KeyObject } from 'node:crypto'

/** SM3 digest, 32 bytes. GB/T 32905 */
export function sm3(data: string | Uint8Array): Buffer {
  return createHash('sm3').update(data).digest()
}

/** HMAC with SM3, 32 bytes. GB/T 15852.2 */
export function hmacSm3(key: string | Uint8Array | KeyObject, data: string | Uint8Array): Buffer {
  return createHmac('sm3', key).update(data).digest()
}
