import type { City } from '../city.ts'
import type { Item } from '../facts/item.ts'
import { createRandom } from '../random/random.ts'
import type { FaultKind } from './fault.ts'
import { spoilValue } from './spoil-value.ts'

/** What is typed wrong where a register is kept by hand. */
const SLIPS: readonly { title: string; kind: FaultKind }[] = [
  { title: '公民身份号码', kind: 'id_check_digit' },
  { title: '联系电话', kind: 'full_width_digits' },
  { title: '行政区划代码', kind: 'withdrawn_division' },
  { title: '认定日期', kind: 'future_date' },
]
const EVERY = 12

/** One cell of every twelfth row of a business system spoiled, each kind in turn. Answers the rows anew. */
export function spoilRows(city: City, items: readonly Item[], rows: readonly string[][]): string[][] {
  const random = createRandom(city.seed, 'slips')
  return rows.map((cells, i) => {
    const slip = i % EVERY === EVERY - 1 ? SLIPS[Math.floor(i / EVERY) % SLIPS.length] : undefined
    const at = items.findIndex(({ title }) => title === slip?.title)
    const wrong = slip && at >= 0 ? spoilValue(slip.kind, cells[at] ?? '', city, random) : null
    return wrong === null ? cells : cells.with(at, wrong)
  })
}
