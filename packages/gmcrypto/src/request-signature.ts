import { hash } from 'node:crypto'
import { constantTimeEqual } from './constant-time.ts'
import { type HmacKey, hmacKey, hmacText } from './hmac-text.ts'

/** HMAC over SHA-256, or over SM3 where commercial cryptography is assessed (GB/T 39786). */
export type SignatureAlgorithm = 'HMAC-SHA256' | 'HMAC-SM3'

const DIGEST = { 'HMAC-SHA256': 'sha256', 'HMAC-SM3': 'sm3' } as const

/** What a signature covers. `time` is milliseconds since 1970 as text, `nonce` 16–64 characters, `body` the exact bytes sent. */
export interface SignedRequest {
  method: string
  path: string
  time: string
  nonce: string
  body: Uint8Array | string
}

/** Base64 signature over `METHOD \n path \n time \n nonce \n hex(hash(body))`. */
export function signRequest(secret: Uint8Array, request: SignedRequest, algorithm: SignatureAlgorithm): string {
  const digest = DIGEST[algorithm]
  const body = hash(digest, request.body, 'hex')
  const text = `${request.method.toUpperCase()}\n${request.path}\n${request.time}\n${request.nonce}\n${body}`
  return hmacText(keyOf(secret, digest), text, 'base64')
}

const keys = { sha256: new WeakMap<Uint8Array, HmacKey>(), sm3: new WeakMap<Uint8Array, HmacKey>() }

/** A gateway sees the same secrets on every call: they are made ready once. */
function keyOf(secret: Uint8Array, digest: 'sha256' | 'sm3'): HmacKey {
  let key = keys[digest].get(secret)
  if (!key) keys[digest].set(secret, (key = hmacKey(digest, secret)))
  return key
}

/** True when one of the secrets made the signature; compares in constant time. */
export function verifyRequest(
  secrets: Uint8Array[],
  request: SignedRequest,
  algorithm: SignatureAlgorithm,
  signature: string,
): boolean {
  const given = Buffer.from(signature)
  return secrets.some((secret) => constantTimeEqual(Buffer.from(signRequest(secret, request, algorithm)), given))
}

/** What the header habit of the national exchange platform signs: service, requester and milliseconds as text. The body is not covered. */
export interface NationalRequest {
  sid: string
  rid: string
  rtime: string
}

/** Signature over `sid + rid + rtime`: Base64 with SHA-256 as on the national platform, hex with SM3. */
export function signNational(
  secret: Uint8Array,
  { sid, rid, rtime }: NationalRequest,
  algorithm: SignatureAlgorithm,
): string {
  const encoding = algorithm === 'HMAC-SM3' ? 'hex' : 'base64'
  return hmacText(keyOf(secret, DIGEST[algorithm]), `${sid}${rid}${rtime}`, encoding)
}

/** True when one of the secrets made the signature; its form tells the algorithm. Compares in constant time. */
export function verifyNational(secrets: Uint8Array[], request: NationalRequest, signature: string): boolean {
  const algorithm = /^[0-9a-f]{64}$/.test(signature) ? 'HMAC-SM3' : 'HMAC-SHA256'
  const given = Buffer.from(signature)
  return secrets.some((secret) => constantTimeEqual(Buffer.from(signNational(secret, request, algorithm)), given))
}
