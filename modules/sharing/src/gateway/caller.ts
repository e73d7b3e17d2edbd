import type { IncomingHttpHeaders } from 'node:http'
import type { SignatureAlgorithm } from '@shuyuan/gmcrypto'
import { error } from '../errors.ts'

/** Who says to call, and the proof; nothing in here is trusted before the signature is checked. */
export interface Caller {
  appKey: string
  time: string
  nonce: string
  algorithm: SignatureAlgorithm
  signature: string
}

/** A request may be this much older or newer than our clock. */
export const CLOCK_WINDOW_SECONDS = 300

const HEADERS = {
  appKey: 'x-shuyuan-key',
  time: 'x-shuyuan-time',
  nonce: 'x-shuyuan-nonce',
  signature: 'x-shuyuan-sign',
} as const

/** Reads the signature headers; each missing or malformed one is named in the error. Errors: SHARING_SIGNATURE_MISSING, SHARING_SIGNATURE_EXPIRED. */
export function readCaller(headers: IncomingHttpHeaders, now: Date): Caller {
  const read = (name: string, shape: RegExp): string => {
    const value = headers[name]
    if (typeof value !== 'string' || !shape.test(value)) throw error('SHARING_SIGNATURE_MISSING', { header: name })
    return value
  }
  const caller = {
    appKey: read(HEADERS.appKey, /^[\w-]{8,64}$/),
    time: read(HEADERS.time, /^\d{13}$/),
    nonce: read(HEADERS.nonce, /^[\w-]{16,64}$/),
    signature: read(HEADERS.signature, /^[A-Za-z0-9+/=]{43,88}$/),
  }
  const algorithm = headers['x-shuyuan-algorithm'] ?? 'HMAC-SHA256'
  if (algorithm !== 'HMAC-SHA256' && algorithm !== 'HMAC-SM3')
    throw error('SHARING_SIGNATURE_MISSING', { header: 'x-shuyuan-algorithm' })
  assertFresh(caller.time, now)
  return { ...caller, algorithm }
}

/** Throws SHARING_SIGNATURE_EXPIRED when milliseconds since 1970 (as text) are too far from now. */
export function assertFresh(time: string, now: Date): void {
  if (Math.abs(now.getTime() - Number(time)) > CLOCK_WINDOW_SECONDS * 1000)
    throw error('SHARING_SIGNATURE_EXPIRED', { seconds: CLOCK_WINDOW_SECONDS })
}
