import type { IncomingHttpHeaders } from 'node:http'
import type { NationalRequest } from '@shuyuan/gmcrypto'
import { error } from '../errors.ts'
import { assertFresh } from './caller.ts'

/** 政务服务平台接口 v0.55 (数据直达), and the older 国家共享交换平台: the same headers under another prefix. */
const GENERATIONS = ['gjzwfwpt', 'gjgxjhpt'] as const

export interface NationalCaller {
  signed: NationalRequest
  signature: string
}

/**
 * The caller in the header habit of the national exchange platform: rid is the AppKey, sid the service as it stands in the address, rtime
 * milliseconds. Null when the call uses our own headers. The habit signs neither body nor nonce, so a caller has one call per service and
 * millisecond. Errors: SHARING_SIGNATURE_MISSING, SHARING_SIGNATURE_EXPIRED, SHARING_SIGNATURE_SERVICE.
 */
export function readNationalCaller(headers: IncomingHttpHeaders, service: string, now: Date): NationalCaller | null {
  if (headers['x-shuyuan-key'] !== undefined) return null
  const prefix = GENERATIONS.find(
    (name) => headers[`${name}_sign`] !== undefined || headers[`${name}_rid`] !== undefined,
  )
  if (!prefix) return null
  const read = (name: string, shape: RegExp): string => {
    const value = headers[`${prefix}_${name}`]
    if (typeof value !== 'string' || !shape.test(value))
      throw error('SHARING_SIGNATURE_MISSING', { header: `${prefix}_${name}` })
    return value
  }
  const signed = {
    rid: read('rid', /^[\w-]{1,64}$/),
    sid: read('sid', /^\w{1,100}$/),
    rtime: read('rtime', /^\d{13}$/),
  }
  const signature = read('sign', /^([A-Za-z0-9+/]{43}=|[0-9a-f]{64})$/)
  if (signed.sid !== service) throw error('SHARING_SIGNATURE_SERVICE', { header: `${prefix}_sid` })
  assertFresh(signed.rtime, now)
  return { signed, signature }
}
