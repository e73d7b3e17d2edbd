import { type StatutoryClock, statutoryClocks } from '@shuyuan/gb'
import { error } from '../errors.ts'
import extra from './extra-clocks.json' with { type: 'json' }

/** A rule that timers can run by: most days, most extension, and what an extension needs. */
export interface ClockRule {
  id: string
  name: string
  /** days when no local limit says otherwise */
  days: number
  /** most days that a local limit may set; null = no document names a number, the bureau decides */
  ceiling: number | null
  extension: number
  extensionNeeds: readonly StatutoryClock['extensionNeeds'][number][]
  article: string
  /** the bureau may allow that the clock stands still or begins anew while material is completed */
  pausable: boolean
}

/** 条例 art. 21 speaks of 补正 and names no clock for it; for no other limit does the text leave room for a pause. */
const PAUSABLE = ['D03', 'D04']

/** Every rule counted in working days: those of the 条例 and those of other documents. */
export function clockRules(): ClockRule[] {
  const law = Object.values(statutoryClocks).filter((clock) => clock.unit === 'workday')
  return [
    ...law.map((clock) => ({
      ...clock,
      ceiling: clock.days,
      article: `条例第${clock.article}条`,
      pausable: PAUSABLE.includes(clock.id),
    })),
    ...(extra as ClockRule[]),
  ]
}

/** Throws WORKFLOW_RULE_UNKNOWN. */
export function clockRule(id: string): ClockRule {
  const rule = clockRules().find((r) => r.id === id)
  if (!rule) throw error('WORKFLOW_RULE_UNKNOWN', { rule: id })
  return rule
}
