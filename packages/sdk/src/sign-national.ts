import { type SignatureAlgorithm, signNational } from '@shuyuan/gmcrypto'

/** The header prefixes of the national exchange platform: 政务服务平台接口 v0.55, and the older 国家共享交换平台. */
export type NationalHabit = 'gjzwfwpt' | 'gjgxjhpt'

let latest = 0

/**
 * Headers of a call in the national habit: rid is the AppKey, sid the service. Neither body nor nonce is signed, so no two calls of this
 * process get the same millisecond.
 */
export function nationalHeaders(
  credentials: { appKey: string; secret: string; algorithm?: SignatureAlgorithm },
  service: string,
  habit: NationalHabit,
): Record<string, string> {
  const { appKey, secret, algorithm = 'HMAC-SHA256' } = credentials
  latest = Math.max(Date.now(), latest + 1)
  const request = { sid: service, rid: appKey, rtime: String(latest) }
  return {
    'content-type': 'application/json',
    [`${habit}_rid`]: request.rid,
    [`${habit}_sid`]: request.sid,
    [`${habit}_rtime`]: request.rtime,
    [`${habit}_sign`]: signNational(Buffer.from(secret), request, algorithm),
  }
}
