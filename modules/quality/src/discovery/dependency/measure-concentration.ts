import type { CodedColumn } from '../table/coded-table.ts'
import type { Grouping } from './grouping.ts'

/** Two rows of a group agree that often … */
const AGREE = 0.25
/** … and two rows of different groups hardly ever: to hit on the same of many values by chance is unlikely. */
const BY_CHANCE = 0.1
const TIMES = 4

/** Whether the rows of a group say the same far oftener than rows of the table at large, though not always. */
export function measureConcentration({ order, starts }: Grouping, { codes, counts, filled }: CodedColumn): boolean {
  const chance = counts.reduce((sum, n) => sum + n * (n - 1), 0) / (filled * (filled - 1))
  if (!(chance <= BY_CHANCE)) return false
  let [alike, pairs] = [0, 0]
  const seen = new Map<number, number>()
  for (let g = 0; g + 1 < starts.length; g++) {
    seen.clear()
    let size = 0
    for (let i = starts[g] as number; i < (starts[g + 1] as number); i++) {
      const code = codes[order[i] as number] as number
      if (code < 0) continue
      const before = seen.get(code) ?? 0
      alike += before
      pairs += size
      seen.set(code, before + 1)
      size++
    }
  }
  return pairs > 0 && alike >= AGREE * pairs && alike >= TIMES * chance * pairs
}
