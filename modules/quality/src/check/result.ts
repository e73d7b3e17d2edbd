import type { Obstacle } from '../kind/kind.ts'
import { isTolerated, type Rule } from '../rule/rule.ts'

/** What became of one rule in one check. `na`: nothing to check. `not_runnable`: it could not run, `note` says why. `tolerated`: found, but within the tolerance of the rule. */
export type ResultState = 'pass' | 'tolerated' | 'violated' | 'na' | 'not_runnable'

/**
 * How a rule was judged over rows that stay with their department: `source` counted by its database, `through` its columns read through in
 * memory and dropped, `known` from what is registered, `none` does not apply to such data.
 */
export type Way = 'source' | 'through' | 'known' | 'none'

export interface Tally {
  rule: string
  state: ResultState
  checked: number
  bad: number
  note: string
  /** what kept a rule from running; null when it ran */
  obstacle: Obstacle | null
}

export function tally(rule: string, checked: number, bad: number, note = ''): Tally {
  return {
    rule,
    state: checked === 0 && bad === 0 ? 'na' : bad > 0 ? 'violated' : 'pass',
    checked,
    bad,
    note,
    obstacle: null,
  }
}

/** The tally of a rule that could not run. */
export function stopped(rule: string, note: string, obstacle: Obstacle): Tally {
  return { rule, state: 'not_runnable', checked: 0, bad: 0, note, obstacle }
}

/** A violated rule whose findings stay within its tolerance is tolerated; they are still counted and kept. */
export function tolerate(rule: Rule, found: Tally): Tally {
  const fits = found.state === 'violated' && isTolerated(rule.tolerance, found.checked, found.bad)
  return fits ? { ...found, state: 'tolerated' } : found
}
