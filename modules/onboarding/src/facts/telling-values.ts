const ENOUGH = 100
/** Of a telling column at least every second row has a value of its own; what repeats more is a kind, a place, a code. */
const OWN = 0.5
/** Numbers of fewer digits count something or run on: two departments both have a 17 and a 2024001. */
const LONG_NUMBER = 9
/** What all values begin with, when it has a letter or sign: a running number behind it is one of a known series. */
const SERIES = 4

/**
 * Whether equal values of this column in another department would mean the same data: identifiers, names and addresses do; dates, kinds,
 * amounts and running numbers do not, since unrelated tables hold the same ones. `samples` = some of the distinct values. Pure.
 */
export function areTelling(column: {
  type: string
  codeList: string | null
  samples: readonly string[]
  distinct: number
  rows: number
}): boolean {
  const { type, codeList, samples, distinct, rows } = column
  if (codeList !== null || ['date', 'datetime', 'boolean', 'decimal'].includes(type)) return false
  if (distinct < ENOUGH || distinct < rows * OWN) return false
  const shared = beginningOf(samples)
  if (shared.length >= SERIES && /[^\d\s./-]/.test(shared)) return true
  const running = samples.filter((value) => {
    const digits = value.slice(shared.length).replace(/[\s./-]/g, '')
    return /^\d*$/.test(digits) && digits.length < LONG_NUMBER
  })
  return (
    running.length < samples.length * 0.2 && !samples.every((value) => /^\d{4}\D?\d{1,2}\D?\d{1,2}\D?$/.test(value))
  )
}

function beginningOf(samples: readonly string[]): string {
  const [first = ''] = samples
  let length = first.length
  for (const value of samples) {
    let same = 0
    while (same < length && value[same] === first[same]) same++
    length = same
  }
  return first.slice(0, length)
}
