import type { CodedColumn } from '../../table/coded-table.ts'
import type { Grouping } from '../../dependency/grouping.ts'

/** How far groups agree among the rows of one value of a condition. */
export interface Agreement {
  /** rows of groups of at least two that have a value on the right */
  support: number
  /** those that have the commonest value of their group */
  agreeing: number
  groups: number
  /** share of the commonest value among all these rows: what a group would agree on without any rule */
  commonest: number
}

/** One look at groups that each lie within one value of `condition`; one agreement per value, in the order of its values. */
export function agreementWithin({ order, starts }: Grouping, condition: CodedColumn, to: CodedColumn): Agreement[] {
  const found = condition.values.map((): Agreement => ({ support: 0, agreeing: 0, groups: 0, commonest: 0 }))
  const overall = condition.values.map(() => new Map<number, number>())
  const counts = new Int32Array(to.values.length)
  for (let g = 0; g + 1 < starts.length; g++) {
    const [from, end] = [starts[g] as number, starts[g + 1] as number]
    if (end - from < 2) continue
    let [size, best] = [0, 0]
    for (let i = from; i < end; i++) {
      const code = to.codes[order[i] as number] as number
      if (code < 0) continue
      size++
      best = Math.max(best, ((counts[code] as number) += 1))
    }
    const value = condition.codes[order[from] as number] as number
    const [agreement, values] = [found[value], overall[value]]
    for (let i = from; i < end; i++) {
      const code = to.codes[order[i] as number] as number
      if (code < 0 || counts[code] === 0) continue
      if (size >= 2) values?.set(code, (values.get(code) ?? 0) + (counts[code] as number))
      counts[code] = 0
    }
    if (size < 2 || !agreement) continue
    agreement.support += size
    agreement.agreeing += best
    agreement.groups++
  }
  for (const [value, agreement] of found.entries())
    agreement.commonest = Math.max(0, ...(overall[value]?.values() ?? [])) / Math.max(agreement.support, 1)
  return found
}
