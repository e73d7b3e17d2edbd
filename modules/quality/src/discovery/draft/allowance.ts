/** How many cells a search may still look at: its time is bounded by what it looks at, the same at every run, not by a clock. */
export interface Allowance {
  /** false when so many are no longer left; nothing is taken then */
  spend(cells: number): boolean
}

export function openAllowance(cells: number): Allowance {
  let left = cells
  return {
    spend(wanted) {
      if (wanted > left) return false
      left -= wanted
      return true
    },
  }
}
