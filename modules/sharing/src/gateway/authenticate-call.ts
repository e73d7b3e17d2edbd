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
    const now = deps.clock.now()
    const national = readNationalCaller(raw.headers, raw.service, now)
    if (national) return await proveNational(deps, national)
    return await proveCaller(deps, readCaller(raw.headers, now), raw)
  } catch (cause) {
    limit.failed(raw.address)
    throw cause
  }
}

async function proveCaller(deps: SharingDeps, caller: Caller, raw: RawCall): Promise<ProvenCaller> {
  const { appKey, time, nonce, algorithm, signature } = caller
  const { method, path, body } = raw
  const request = { method, path, time, nonce, body }
  const client = await findSigner(deps, appKey, (secrets) => verifyRequest(secrets, request, algorithm, signature))
  return { client, appKey, nonce, time: Number(time) }
}

async function proveNational(deps: SharingDeps, { signed, signature }: NationalCaller): Promise<ProvenCaller> {
  const { rid, sid, rtime } = signed
  const client = await findSigner(deps, rid, (secrets) => verifyNational(secrets, signed, signature))
  return { client, appKey: rid, nonce: `${sid}.${rtime}`, time: Number(rtime) }
}

/** The client whose secret made the signature. A secret that another process gave out a moment ago is read before the call is refused. */
async function findSigner(deps: SharingDeps, appKey: string, signed: (secrets: Buffer[]) => boolean): Promise<Client> {
  const asked = performance.now()
  const known = await findClientSecret(deps, appKey)
  if (known && signed(known.secrets)) return known.client
  const read = known && (await findClientSecret(deps, appKey, asked))
  if (read && signed(read.secrets)) return read.client
  throw error('SHARING_SIGNATURE_WRONG')
}
