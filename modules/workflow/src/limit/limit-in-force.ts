import type { Db } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import type { ClockRule } from '../timer/clock-rule.ts'
import { limitsOf, type PauseMode } from './limit.ts'
import { listLocalLimits } from './limit.store.ts'

/** What a rule allows an organisation: working days, extension, and whether the clock may stand still. */
export interface LimitInForce {
  days: number
  extension: number
  pause: PauseMode
}

/** The strictest of the law and of the local limits of the organisation's division and those above it; `org` null is the bureau. */
export async function limitInForce(db: Db, rule: ClockRule, org: string | null): Promise<LimitInForce> {
  const region = org === null ? '' : ((await findOrg(db, org))?.region ?? '')
  const limits = limitsOf(await listLocalLimits(db, rule.id), region)
  // where no law names a number the local limit is the limit, otherwise it only narrows
  const days = limits.map((limit) => limit.days).concat(rule.ceiling ?? (limits.length > 0 ? [] : rule.days))
  const extensions = limits.flatMap((limit) => limit.extension ?? []).concat(rule.extension)
  const pause = limits.at(-1)?.pause ?? 'none'
  return { days: Math.min(...days), extension: Math.min(...extensions), pause: rule.pausable ? pause : 'none' }
}
