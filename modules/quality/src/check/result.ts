/** What became of one rule in one check. `na`: nothing to check. `not_runnable`: it could not run, `note` says why. */
export type ResultState = 'pass' | 'violated' | 'na' | 'not_runnable'

export interface Tally {
  rule: string
  state: ResultState
  checked: number
  bad: number
  note: string
}

export function tally(rule: string, checked: number, bad: number, note = ''): Tally {
  return { rule, state: checked === 0 && bad === 0 ? 'na' : bad > 0 ? 'violated' : 'pass', checked, bad, note }
}
