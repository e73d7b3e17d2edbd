import type { Dependency } from '../dependency/dependency.ts'
import type { CodedTable } from '../table/coded-table.ts'

/** What the dependencies on the left of a cell say about it. */
export interface Opinion {
  agree: number
  disagree: number
  /** code of the value most of them expect, −1 = none */
  expected: number
  by: Dependency | null
}

interface Norm {
  dependency: Dependency
  /** per group: the value of the majority, its rows, and all rows with a value */
  value: Int32Array
  best: Int32Array
  size: Int32Array
  codes: Int32Array
  values: number
  /** memory of `sharers` */
  counted: Map<number, number>
}

/** Two thirds of the other rows must hold the value before a group has an opinion. */
const CLEAR = 2 / 3
/** What stands again and again in one group is another value, not a slip: so often, and in so great a share of the others. */
const AGAIN = 1
const AGAIN_SHARE = 0.005

/** Prepares the opinions about one column: each row is judged by the other rows of its groups only. */
export function askDependencies(
  table: CodedTable,
  dependencies: readonly Dependency[],
  column: number,
): (row: number) => Opinion {
  const right = table.columns[column] as CodedTable['columns'][number]
  const norms = dependencies.filter(({ to }) => to === column).map((d) => normOf(d, right.codes, right.values.length))
  return (row) => {
    const own = right.codes[row] as number
    let [agree, disagree] = [0, 0]
    const wanted = new Map<number, number>()
    let by: Dependency | null = null
    for (const norm of norms) {
      const { dependency, value, best, size } = norm
      const group = dependency.groupOf[row] as number
      if (group < 0) continue
      const majority = value[group] as number
      const others = (size[group] as number) - (own < 0 ? 0 : 1)
      const backing = (best[group] as number) - (own === majority ? 1 : 0)
      if (backing < 1 || backing < CLEAR * others || (own !== majority && backing < 2)) continue
      const weight = (dependency.confidence * backing) / (others + 1)
      if (own === majority) agree += weight
      else if (own < 0 || sharers(norm, group, own) <= AGAIN + AGAIN_SHARE * others) {
        disagree += weight
        wanted.set(majority, (wanted.get(majority) ?? 0) + weight)
        by ??= dependency
      }
    }
    const expected = [...wanted].reduce((top, each) => (each[1] > top[1] ? each : top), [-1, 0] as [number, number])[0]
    return { agree, disagree, expected, by }
  }
}

/** Other rows of the group with the same value. */
function sharers({ dependency, counted, codes, values }: Norm, group: number, code: number): number {
  const place = group * values + code
  const known = counted.get(place)
  if (known !== undefined) return known
  const { order, starts } = dependency.grouping
  let n = -1
  for (let i = starts[group] as number; i < (starts[group + 1] as number); i++)
    if (codes[order[i] as number] === code) n++
  counted.set(place, n)
  return n
}

function normOf(dependency: Dependency, codes: Int32Array, values: number): Norm {
  const { order, starts } = dependency.grouping
  const groups = starts.length - 1
  const norm: Norm = {
    dependency,
    value: new Int32Array(groups).fill(-1),
    best: new Int32Array(groups),
    size: new Int32Array(groups),
    codes,
    values,
    counted: new Map(),
  }
  const counts = new Int32Array(values)
  for (let g = 0; g < groups; g++) {
    for (let i = starts[g] as number; i < (starts[g + 1] as number); i++) {
      const code = codes[order[i] as number] as number
      if (code < 0) continue
      norm.size[g] = (norm.size[g] as number) + 1
      const n = ((counts[code] as number) += 1)
      if (n > (norm.best[g] as number)) [norm.best[g], norm.value[g]] = [n, code]
    }
    for (let i = starts[g] as number; i < (starts[g + 1] as number); i++) {
      const code = codes[order[i] as number] as number
      if (code >= 0) counts[code] = 0
    }
  }
  return norm
}
