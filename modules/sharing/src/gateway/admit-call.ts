import type { IncomingHttpHeaders } from 'node:http'
import { verifyRequest } from '@shuyuan/gmcrypto'
import { type Client, findClientSecret } from '@shuyuan/identity'
import { civilDate } from '@shuyuan/kernel'
import type { Decision, Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Grant } from '../grant/grant.ts'
import type { OnlineReader } from '../online/online-records.ts'
import type { CallResource } from '../policy.ts'
import type { CallMode, Service } from '../service/service.ts'
import type { Books } from './books.ts'
import { readCaller } from './caller.ts'

export interface RawCall {
  service: string
  mode: CallMode
  method: string
  path: string
  headers: IncomingHttpHeaders
  body: Buffer
  address: string
}

export interface AdmittedCall {
  subject: Subject
  grant: Grant
  service: Service
  reader: OnlineReader
  decision: Decision
  remaining: number
}

export interface ProvenCaller {
  client: Client
  appKey: string
  nonce: string
  time: number
}

/** Signature first: until it is proven, nothing about grants or services is given away. */
export async function authenticateCall(deps: SharingDeps, raw: RawCall): Promise<ProvenCaller> {
  const { appKey, time, nonce, algorithm, signature } = readCaller(raw.headers, deps.clock.now())
  const found = await findClientSecret(deps, appKey)
  const request = { method: raw.method, path: raw.path, time, nonce, body: raw.body }
  if (!found || !verifyRequest(found.secrets, request, algorithm, signature)) throw error('SHARING_SIGNATURE_WRONG')
  return { client: found.client, appKey, nonce, time: Number(time) }
}

/**
 * Grant, then replay and quota: a call outside its grant costs no quota.
 * Errors: SHARING_NO_GRANT, SHARING_GRANT_*, SHARING_REPLAYED, SHARING_QUOTA, SHARING_SERVICE_DOWN.
 */
export async function admitCall(
  deps: SharingDeps,
  books: Books,
  raw: RawCall,
  who: ProvenCaller,
  asked: { grant?: string | undefined; purpose: string; fields: readonly string[] },
): Promise<AdmittedCall> {
  const found = await books.services.get(raw.service)
  const { client } = who
  const grants = await books.grants.get(client.id)
  const subject: Subject = {
    kind: 'client',
    id: client.id,
    name: client.name,
    org: client.org,
    roles: ['client'],
    region: '',
  }
  const date = civilDate(deps.clock.now())
  const grant = found ? chooseGrant(grants, found.service.id, asked, date) : undefined
  if (!found || !grant) throw error('SHARING_NO_GRANT')
  const resource: CallResource = { grant, mode: raw.mode, fields: asked.fields, date, address: raw.address }
  const decision = deps.policy.decide('sharing.call', { subject, resource, purpose: asked.purpose })
  if (!decision.allow) throw refusal(decision.reason, resource)
  if (found.service.state !== 'active' || !found.reader)
    throw error('SHARING_SERVICE_DOWN', {
      service: found.service.code,
      reason: found.service.state === 'building' ? '数据正在准备' : '服务已暂停或停止',
    })
  const verdict = await books.admissions.admit({
    appKey: who.appKey,
    nonce: who.nonce,
    time: who.time,
    grant: grant.id,
    date,
    limit: grant.dailyQuota,
  })
  if (!verdict.admitted)
    throw verdict.why === 'replayed' ? error('SHARING_REPLAYED') : error('SHARING_QUOTA', { limit: grant.dailyQuota })
  return { subject, grant, service: found.service, reader: found.reader, decision, remaining: verdict.remaining }
}

/** The named grant, or the newest for this service and purpose, preferring one that is in force. */
function chooseGrant(
  grants: Grant[],
  service: string,
  asked: { grant?: string | undefined; purpose: string },
  date: string,
): Grant | undefined {
  const fitting = grants.filter(
    (g) => g.service === service && g.purpose === asked.purpose && (asked.grant === undefined || g.id === asked.grant),
  )
  return fitting.find((g) => g.state === 'active' && date >= g.validFrom && date <= g.validTo) ?? fitting[0]
}

function refusal(code: string, { grant, mode, fields }: CallResource): Error {
  const known = new Set(grant.fields.map((f) => f.name))
  switch (code) {
    case 'SHARING_GRANT_SUSPENDED':
    case 'SHARING_GRANT_TERMINATED':
    case 'SHARING_GRANT_ADDRESS':
      return error(code)
    case 'SHARING_GRANT_PERIOD':
      return error(code, { from: grant.validFrom, to: grant.validTo })
    case 'SHARING_GRANT_MODE':
      return error(code, { mode: mode === 'query' ? '查询' : '核验' })
    case 'SHARING_GRANT_FIELD':
      return error(code, { field: fields.find((name) => !known.has(name)) ?? '' })
    default:
      return error('SHARING_NO_GRANT')
  }
}
