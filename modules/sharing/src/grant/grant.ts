import type { CallMode } from '../service/service-record.ts'

export type GrantState = 'active' | 'suspended' | 'terminated'

/** A field a consumer may receive and the mask put on it (`none` only where the provider agreed to plain values). */
export interface GrantField {
  name: string
  mask: string
}

/** The permission that an approved application leaves behind; what the gateway checks on every call. */
export interface Grant {
  id: string
  application: string
  service: string
  consumer: string
  provider: string
  client: string
  purpose: string
  fields: GrantField[]
  modes: CallMode[]
  /** civil dates, both included */
  validFrom: string
  validTo: string
  dailyQuota: number
  /** source addresses or prefixes ending in '.'; empty = any */
  addresses: string[]
  state: GrantState
  stateReason: string | null
  rectifyBy: string | null
  revision: number
  createdAt: Date
}

export type GrantRefusal =
  | 'SHARING_GRANT_SUSPENDED'
  | 'SHARING_GRANT_TERMINATED'
  | 'SHARING_GRANT_PERIOD'
  | 'SHARING_GRANT_MODE'
  | 'SHARING_GRANT_ADDRESS'

/** Why a grant does not cover a call, or null when it does (条例 art. 25: no use beyond scope, purpose or period). */
export function refusalOf(grant: Grant, call: { mode: CallMode; date: string; address: string }): GrantRefusal | null {
  if (grant.state === 'suspended') return 'SHARING_GRANT_SUSPENDED'
  if (grant.state === 'terminated') return 'SHARING_GRANT_TERMINATED'
  if (call.date < grant.validFrom || call.date > grant.validTo) return 'SHARING_GRANT_PERIOD'
  if (!grant.modes.includes(call.mode)) return 'SHARING_GRANT_MODE'
  if (!addressAllowed(grant.addresses, call.address)) return 'SHARING_GRANT_ADDRESS'
  return null
}

function addressAllowed(list: string[], address: string): boolean {
  const plain = address.replace(/^::ffff:/, '')
  return list.length === 0 || list.some((entry) => (entry.endsWith('.') ? plain.startsWith(entry) : plain === entry))
}
