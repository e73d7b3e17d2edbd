import type { CodedColumn } from '../table/coded-table.ts'

/** Rows in the order of their value: those of group `g` stand at `starts[g]` up to `starts[g + 1]`. Rows without a value are in none. */
export interface Grouping {
  order: Int32Array
  starts: Int32Array
}

/** Groups rows by the value of a column (counting sort). */
export function groupRows({ codes, values }: Pick<CodedColumn, 'codes' | 'values'>): Grouping {
  const starts = new Int32Array(values.length + 1)
  for (const code of codes) if (code >= 0) starts[code + 1] = (starts[code + 1] as number) + 1
  for (let g = 0; g < values.length; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number)
  const next = starts.slice()
  const order = new Int32Array(starts[values.length] as number)
  for (const [row, code] of codes.entries()) {
    if (code < 0) continue
    order[next[code] as number] = row
    next[code] = (next[code] as number) + 1
  }
  return { order, starts }
}

/** Several columns as one: equal codes mean equal values in all of them; empty when one of them is. */
export function joinCodes(columns: readonly CodedColumn[]): Pick<CodedColumn, 'codes' | 'values'> {
  const [first, ...rest] = columns as [CodedColumn, ...CodedColumn[]]
  let codes = first.codes
  let size = first.values.length
  for (const column of rest) {
    const known = new Map<number, number>()
    codes = codes.map((code, row) => {
      const other = column.codes[row] as number
      if (code < 0 || other < 0) return -1
      const pair = code * column.values.length + other
      const joined = known.get(pair) ?? known.size
      known.set(pair, joined)
      return joined
    })
    size = known.size
  }
  return { codes, values: Array.from({ length: size }, () => '') }
}
