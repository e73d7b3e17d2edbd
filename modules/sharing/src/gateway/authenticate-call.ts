import type { IncomingHttpHeaders } from 'node:http'
import { verifyNational, verifyRequest } from '@shuyuan/gmcrypto'
import { type Client, findClientSecret } from '@shuyuan/identity'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { CallMode } from '../service/service-record.ts'
import { type Caller, readCaller } from './caller.ts'
import type { FailureLimit } from './failure-limit.ts'
import { type NationalCaller, readNationalCaller } from './national-caller.ts'

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
    const national = readNationalCaller(raw.headers, raw.service, deps.clock.now())
    if (national) return proveNational(await findClientSecret(deps, national.signed.rid), national)
    const caller = readCaller(raw.headers, deps.clock.now())
    return proveCaller(await findClientSecret(deps, caller.appKey), caller, raw)
  } catch (cause) {
    limit.failed(raw.address)
    throw cause
  }
}

type Found = Awaited<ReturnType<typeof findClientSecret>>

function proveCaller(found: Found, caller: Caller, { method, path, body }: RawCall): ProvenCaller {
  const { appKey, time, nonce, algorithm, signature } = caller
  if (!found || !verifyRequest(found.secrets, { method, path, time, nonce, body }, algorithm, signature))
    throw error('SHARING_SIGNATURE_WRONG')
  return { client: found.client, appKey, nonce, time: Number(time) }
}

function proveNational(found: Found, { signed, signature }: NationalCaller): ProvenCaller {
  if (!found || !verifyNational(found.secrets, signed, signature)) throw error('SHARING_SIGNATURE_WRONG')
  const { rid, sid, rtime } = signed
  return { client: found.client, appKey: rid, nonce: `${sid}.${rtime}`, time: Number(rtime) }
}
