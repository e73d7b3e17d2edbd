import { randomBytes } from 'node:crypto'
import { type SignatureAlgorithm, signRequest } from '@shuyuan/gmcrypto'
import { failed } from './failure.ts'
import { parseReceipt } from './parse-receipt.ts'
import type { Schemas } from './schemas.ts'
import { type NationalHabit, nationalHeaders } from './sign-national.ts'

/** What identifies a calling application; the secret never leaves this process. */
export interface Credentials {
  appKey: string
  /** as shown when the client was created */
  secret: string
  algorithm?: SignatureAlgorithm
  /** sign with the headers of the national exchange platform instead of ours; they do not cover the body */
  habit?: NationalHabit
}

/** A receipt as the platform hands it out; checked offline with `shuyuan evidence verify`. */
export type EvidenceReceipt = Schemas['EvidenceReceipt']

export interface ServiceAnswer<T> {
  answer: T
  receipt: EvidenceReceipt
  /** calls left today */
  remaining: number
}

/** Headers for one signed request; time and nonce are new on every call. */
export function signedHeaders(
  credentials: Credentials,
  method: string,
  path: string,
  body: string,
): Record<string, string> {
  const { appKey, secret, algorithm = 'HMAC-SHA256' } = credentials
  const request = { method, path, time: String(Date.now()), nonce: randomBytes(16).toString('hex'), body }
  return {
    'content-type': 'application/json',
    'x-shuyuan-key': appKey,
    'x-shuyuan-time': request.time,
    'x-shuyuan-nonce': request.nonce,
    'x-shuyuan-algorithm': algorithm,
    'x-shuyuan-sign': signRequest(Buffer.from(secret), request, algorithm),
  }
}

/** 查询: granted fields of the records under a key. Throws ShuyuanError. */
export function queryService(
  base: string,
  credentials: Credentials,
  service: string,
  body: Schemas['SharingQueryCall'],
): Promise<ServiceAnswer<Schemas['SharingQueryAnswer']>> {
  return call(base, credentials, service, 'query', body)
}

/** 核验: is / is not / unknown. Throws ShuyuanError. */
export function verifyService(
  base: string,
  credentials: Credentials,
  service: string,
  body: Schemas['SharingVerifyCall'],
): Promise<ServiceAnswer<Schemas['SharingVerifyAnswer']>> {
  return call(base, credentials, service, 'verify', body)
}

async function call<T>(
  base: string,
  credentials: Credentials,
  service: string,
  mode: 'query' | 'verify',
  body: unknown,
): Promise<ServiceAnswer<T>> {
  const path = `/v1/sharing/services/${encodeURIComponent(service)}/${mode}`
  const text = JSON.stringify(body)
  const { habit } = credentials
  const response = await fetch(new URL(path, base), {
    method: 'POST',
    headers: habit ? nationalHeaders(credentials, service, habit) : signedHeaders(credentials, 'POST', path, text),
    body: text,
  })
  if (!response.ok) throw await failed(response)
  return {
    answer: (await response.json()) as T,
    receipt: parseReceipt(response.headers.get('x-shuyuan-receipt') ?? '') as EvidenceReceipt,
    remaining: Number(response.headers.get('x-shuyuan-quota-remaining')),
  }
}
