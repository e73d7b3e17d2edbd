import type { IncomingHttpHeaders } from 'node:http'
import { verifyNational, verifyRequest } from '@shuyuan/gmcrypto'
import { type Client, findClientSecret } from '@shuyuan/identity'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { CallMode } from '../service/service-record.ts'
import { readCaller } from './caller.ts'
import type { FailureLimit } from './failure-limit.ts'
import { readNationalCaller } from './national-caller.ts'

/** A call as it came from the network. */
export interface RawCall {
  service: string
  mode: CallMode
  method: string
  /** address with query, as it was sent: the signature covers it */
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
  address: string
}

export interface ProvenCaller {
  client: Client
  appKey: string
  nonce: string
  time: number
}

/**
 * Who calls, proven by the signature in our own headers or those of the national platform. Until then nothing about grants or services is
 * given away. Errors: SHARING_SIGNATURE_MISSING, SHARING_SIGNATURE_EXPIRED, SHARING_SIGNATURE_SERVICE, SHARING_SIGNATURE_WRONG,
 * SHARING_CALL_FLOOD.
 */
export async function authenticateCall(deps: SharingDeps, limit: FailureLimit, raw: RawCall): Promise<ProvenCaller> {
  limit.assert(raw.address)
  try {
    return await proveCaller(deps, raw)
  } catch (cause) {
    limit.failed(raw.address)
    throw cause
  }
}

async function proveCaller(deps: SharingDeps, raw: RawCall): Promise<ProvenCaller> {
  const national = readNationalCaller(raw.headers, raw.service, deps.clock.now())
  if (national) {
    const { rid, sid, rtime } = national.signed
    const found = await findClientSecret(deps, rid)
    if (!found || !verifyNational(found.secrets, national.signed, national.signature))
      throw error('SHARING_SIGNATURE_WRONG')
    return { client: found.client, appKey: rid, nonce: `${sid}.${rtime}`, time: Number(rtime) }
  }
  const { appKey, time, nonce, algorithm, signature } = readCaller(raw.headers, deps.clock.now())
  const found = await findClientSecret(deps, appKey)
  const request = { method: raw.method, path: raw.path, time, nonce, body: raw.body }
  if (!found || !verifyRequest(found.secrets, request, algorithm, signature)) throw error('SHARING_SIGNATURE_WRONG')
  return { client: found.client, appKey, nonce, time: Number(time) }
}
