import { createHmac, type KeyObject } from 'node:crypto'

/** HMAC with SHA-256, 32 bytes. RFC 2104 */
export function hmacSha256(key: string | Uint8Array | KeyObject, data: string | Uint8Array): Buffer {
  return createHmac('sha256', key).update(data).digest()
}
