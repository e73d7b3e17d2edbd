import { type StatutoryClock, statutoryClocks } from '@shuyuan/gb'
import { error } from '../errors.ts'
import local from './extra-clocks.json' with { type: 'json' }

/** A rule that timers can run by: most days, most extension, and what an extension needs. */
export interface ClockRule {
  id: string
  name: string
  days: number
  extension: number
  extensionNeeds: readonly StatutoryClock['extensionNeeds'][number][]
  article: string
}

/** Every rule counted in working days: those of the 条例 and those of other documents. */
export function clockRules(): ClockRule[] {
  const law = Object.values(statutoryClocks).filter((clock) => clock.unit === 'workday')
  return [...law.map((clock) => ({ ...clock, article: `条例第${clock.article}条` })), ...(local as ClockRule[])]
}

/** Throws WORKFLOW_RULE_UNKNOWN. */
export function clockRule(id: string): ClockRule {
  const rule = clockRules().find((r) => r.id === id)
  if (!rule) throw error('WORKFLOW_RULE_UNKNOWN', { rule: id })
  return rule
}
