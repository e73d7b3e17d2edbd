import type { CodedTable } from '../table/coded-table.ts'
import { withoutEmptyWords } from '../table/empty-words.ts'
import { type Dependency, LEAST_CONFIDENCE, LEAST_GROUPS, LEFT_BY_CHANCE } from './dependency.ts'
import { type Grouping, groupRows, joinCodes } from './grouping.ts'
import { measureAgreement } from './measure-agreement.ts'

/** Pairs of columns are looked into among so many columns at most; more would take a minute and mislead people. */
const PAIR_COLUMNS = 12
/** Neither a name of a person, an address nor a measure identifies anything, however seldom it repeats. */
const NO_KEY = new Set(
  'person_name legal_person address home_address amount longitude latitude birth_date date'.split(' '),
)
const NO_KEY_TYPES = new Set(['decimal', 'date', 'datetime', 'boolean'])

/** Approximate functional dependencies with one column on the left, then with two where neither of them suffices. Pure but for breathing. */
export async function findDependencies(
  given: CodedTable,
  semantics: readonly string[],
  breathe: () => Promise<void>,
): Promise<Dependency[]> {
  const table = withoutEmptyWords(given)
  const found: Dependency[] = []
  const { columns } = table
  const judge = (from: number[], codes: Int32Array, grouping: Grouping, rights: readonly number[]) => {
    for (const to of rights) {
      const right = columns[to] as (typeof columns)[number]
      if (from.includes(to) || right.values.length < 2 || isMeasure(right)) continue
      const { support, agreeing, groups, chance } = measureAgreement(grouping, right)
      if (groups < LEAST_GROUPS || agreeing < LEAST_CONFIDENCE * support) continue
      if (support - agreeing > LEFT_BY_CHANCE * (support - chance)) continue
      found.push({
        from,
        to,
        support,
        confidence: agreeing / support,
        groups,
        chance: chance / support,
        grouping,
        groupOf: codes,
      })
    }
  }
  const all = columns.map((_, i) => i)
  const isKey = columns.map(({ column }, i) => !NO_KEY.has(semantics[i] ?? '') && !NO_KEY_TYPES.has(column.type))
  for (const [i, column] of columns.entries()) {
    if (!isKey[i] || column.values.length < 2 || column.values.length >= column.filled * 0.95) continue
    judge([i], column.codes, groupRows(column), all)
    await breathe()
  }
  const coarse = all.filter((i) => {
    const { values, filled } = columns[i] as (typeof columns)[number]
    return isKey[i] && values.length >= 2 && values.length <= filled / 4
  })
  for (const [n, a] of coarse.slice(0, PAIR_COLUMNS).entries())
    for (const b of coarse.slice(n + 1, PAIR_COLUMNS)) {
      const known = new Set(found.filter(({ from }) => from.every((c) => c === a || c === b)).map(({ to }) => to))
      const open = all.filter((to) => !known.has(to))
      const joined = joinCodes([columns[a], columns[b]] as (typeof columns)[number][])
      if (joined.values.length > table.rows.length / 4) continue
      judge([a, b], joined.codes, groupRows(joined), open)
      await breathe()
    }
  return found
}

function isMeasure({ column, values }: CodedTable['columns'][number]): boolean {
  return column.type === 'decimal' || (column.type === 'integer' && values.length > 12)
}
