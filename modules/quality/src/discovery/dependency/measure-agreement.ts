import { openDraw } from '@shuyuan/sketch'
import type { CodedColumn } from '../table/coded-table.ts'
import type { Grouping } from './grouping.ts'

export interface Agreement {
  /** rows of groups of at least two whose value counts */
  support: number
  agreeing: number
  groups: number
  /** expected agreeing rows with the right side shuffled */
  chance: number
}

const NOTHING: Agreement = { support: 0, agreeing: 0, groups: 0, chance: 0 }
/** No more than one row in five may be taken for a slip, nor more than two of three that differ from the commonest value. */
const SLIPS = 0.2
const SLIPS_OF_UNCOMMON = 2 / 3

/**
 * How far groups agree on the values of a column. Values that are no group's majority and are scattered over groups are taken for slips of the
 * pen and left out, so that slips do not hide a dependency; a column with a single other value tells nothing about dependencies.
 */
export function measureAgreement({ order, starts }: Grouping, right: CodedColumn): Agreement {
  const meant = findMeant({ order, starts }, right)
  if (meant.size < 2) return NOTHING
  const kept: number[] = []
  const ends: number[] = []
  let considered = 0
  for (let g = 0; g + 1 < starts.length; g++) {
    const from = kept.length
    let filled = 0
    for (let i = starts[g] as number; i < (starts[g + 1] as number); i++) {
      const code = right.codes[order[i] as number] as number
      if (code >= 0) filled++
      if (meant.has(code)) kept.push(code)
    }
    if (filled > 1) considered += filled
    if (kept.length - from < 2) kept.length = from
    else ends.push(kept.length)
  }
  const slips = considered - kept.length
  const uncommon = considered * (1 - right.counts.reduce((a, b) => Math.max(a, b), 0) / right.filled)
  if (slips > SLIPS * considered || slips > SLIPS_OF_UNCOMMON * uncommon) return NOTHING
  const codes = Int32Array.from(kept)
  const scratch = new Int32Array(right.values.length)
  const agreeing = majorities(codes, ends, scratch)
  shuffle(codes)
  return { support: codes.length, agreeing, groups: ends.length, chance: majorities(codes, ends, scratch) }
}

/** Values that are the majority of a group, or have half of their rows (and more than one) in one group. */
function findMeant({ order, starts }: Grouping, { codes, values, counts: rows }: CodedColumn): Set<number> {
  const meant = new Set<number>()
  const counts = new Int32Array(values.length)
  for (let g = 0; g + 1 < starts.length; g++) {
    const [from, to] = [starts[g] as number, starts[g + 1] as number]
    let [best, bestCode, size] = [0, -1, 0]
    for (let i = from; i < to; i++) {
      const code = codes[order[i] as number] as number
      if (code < 0) continue
      size++
      const n = ((counts[code] as number) += 1)
      if (n > best) [best, bestCode] = [n, code]
    }
    for (let i = from; i < to; i++) {
      const code = codes[order[i] as number] as number
      if (code < 0) continue
      const n = counts[code] as number
      if (n >= 2 && n * 2 >= (rows[code] as number)) meant.add(code)
      counts[code] = 0
    }
    if (best >= 2 && best * 2 > size) meant.add(bestCode)
  }
  return meant
}

function majorities(codes: Int32Array, ends: readonly number[], counts: Int32Array): number {
  let [total, from] = [0, 0]
  for (const to of ends) {
    let best = 0
    for (let i = from; i < to; i++) best = Math.max(best, ((counts[codes[i] as number] as number) += 1))
    for (let i = from; i < to; i++) counts[codes[i] as number] = 0
    total += best
    from = to
  }
  return total
}

function shuffle(codes: Int32Array): void {
  const draw = openDraw(20_250_801)
  for (let i = codes.length - 1; i > 0; i--) {
    const j = draw(i + 1)
    const code = codes[i] as number
    codes[i] = codes[j] as number
    codes[j] = code
  }
}
