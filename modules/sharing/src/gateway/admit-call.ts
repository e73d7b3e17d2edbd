import { civilDate, secondsOfDayLeft } from '@shuyuan/kernel'
import type { Decision, Subject } from '@shuyuan/policy'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Grant } from '../grant/grant.ts'
import type { OnlineReader } from '../online/online-records.ts'
import type { CallResource } from '../policy.ts'
import { lookupKey } from '../service/lookup-key.ts'
import type { Service } from '../service/service-record.ts'
import type { ProvenCaller, RawCall } from './authenticate-call.ts'
import type { Books } from './books.ts'

/** What a call asks for, read from its body. */
export interface AskedCall {
  grant?: string | undefined
  purpose: string
  fields: readonly string[]
  key: Readonly<Record<string, string>>
}

export interface AdmittedCall {
  subject: Subject
  grant: Grant
  service: Service
  /** null where the records stay in the department's database */
  reader: OnlineReader | null
  /** lookup key of the record */
  key: string
  decision: Decision
  /** civil date the quota was counted on */
  date: string
  remaining: number
}

/**
 * Grant first, then replay and quota: a call outside its grant, or one that cannot be answered, costs no quota.
 * Errors: SHARING_NO_GRANT, SHARING_GRANT_*, SHARING_SERVICE_DOWN, SHARING_KEY_MISSING, SHARING_REPLAYED, SHARING_QUOTA.
 */
export async function admitCall(
  deps: SharingDeps,
  books: Books,
  raw: RawCall,
  who: ProvenCaller,
  asked: AskedCall,
): Promise<AdmittedCall> {
  const known = books.services.get(raw.service)
  const found = known instanceof Promise ? await known : known
  const { id, name, org } = who.client
  const held = books.grants.get(id)
  const grants = held instanceof Promise ? await held : held
  const subject: Subject = { kind: 'client', id, name, org, roles: ['client'], region: '' }
  const date = civilDate(deps.clock.now())
  const grant = found ? chooseGrant(grants, found.service.id, asked, date) : undefined
  if (!found || !grant) throw error('SHARING_NO_GRANT')
  const { service, reader, raised } = found
  const { mode, address } = raw
  const resource: CallResource = { grant, mode, fields: asked.fields, date, address, raised }
  const decision = deps.policy.decide('sharing.call', { subject, resource, purpose: asked.purpose })
  if (!decision.allow) throw refusal(decision.reason, resource)
  if (service.state !== 'active' || !(reader || service.inPlace)) {
    const reason = service.state === 'building' || service.state === 'active' ? '数据正在准备' : '服务已暂停或停止'
    throw error('SHARING_SERVICE_DOWN', { service: service.code, reason })
  }
  const key = keyOf(service, asked.key)
  const { appKey, nonce, time } = who
  const limit = grant.dailyQuota
  const verdict = await books.admissions.admit({ appKey, nonce, time, grant: grant.id, date, limit })
  if (!verdict.admitted)
    throw verdict.why === 'replayed'
      ? error('SHARING_REPLAYED')
      : error('SHARING_QUOTA', { limit, retryAfter: secondsOfDayLeft(deps.clock.now()) })
  return { subject, grant, service, reader, key, decision, date, remaining: verdict.remaining }
}

/** The named grant, or the newest for this service and purpose, preferring one that is in force. */
function chooseGrant(grants: Grant[], service: string, asked: AskedCall, date: string): Grant | undefined {
  const fitting = grants.filter(
    (g) => g.service === service && g.purpose === asked.purpose && (asked.grant === undefined || g.id === asked.grant),
  )
  return fitting.find((g) => g.state === 'active' && date >= g.validFrom && date <= g.validTo) ?? fitting[0]
}

function keyOf(service: Service, key: AskedCall['key']): string {
  return lookupKey(
    service.keyColumns.map((column) => {
      const value = Object.hasOwn(key, column) ? key[column] : undefined
      if (value === undefined || value.trim() === '') throw error('SHARING_KEY_MISSING', { column })
      return value
    }),
  )
}

function refusal(code: string, { grant, mode, fields }: CallResource): Error {
  switch (code) {
    case 'SHARING_GRANT_SUSPENDED':
    case 'SHARING_GRANT_TERMINATED':
    case 'SHARING_GRANT_ADDRESS':
      return error(code)
    case 'SHARING_GRANT_PERIOD':
      return error(code, { from: grant.validFrom, to: grant.validTo })
    case 'SHARING_GRANT_MODE':
      return error(code, { mode: mode === 'query' ? '查询' : '核验' })
    case 'SHARING_GRANT_FIELD': {
      const granted = grant.fields.map((field) => field.name)
      return error(code, { field: fields.find((name) => !granted.includes(name)) ?? '' })
    }
    default:
      return error('SHARING_NO_GRANT')
  }
}
