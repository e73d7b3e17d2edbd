import type { Column } from '../../kind/column.ts'
import { count, type RemoteJudgement, type RemoteWorld, type Render } from './remote-world.ts'
import { blank, isOneOf, nameOf, number, present, rowsWhere, textOf, wholeOf } from './term.sql.ts'

/** Kinds that look at all rows together. */
export const tableRules: Record<string, Render> = {
  unique: (columns, _params, world) => repeated(columns, world),
  unique_combination: (columns, _params, world) => repeated(columns, world),
  functional_dependency: (columns, _params, world) =>
    grouped(columns.slice(0, -1), differs(columns.at(-1), world), world),
  completeness_ratio([column], { min, placeholders = [] }, world) {
    const words = column?.type === 'text' ? (placeholders as string[]) : []
    const none = words.length > 0 ? ` or trim(${textOf(column, world)}) in (${words.map(world.bind).join(', ')})` : ''
    const filled = rowsWhere(`not (${blank(column, world)}${none})`)
    // multiplied, not divided: MySQL rounds a quotient
    const less = `count(*) > 0 and ${filled} < ${number(min)} * count(*)`
    return count(`case when count(*) > 0 then 1 else 0 end`, `case when ${less} then 1 else 0 end`)
  },
  min_rows(_columns, { min, max }) {
    const over = max === undefined ? '' : ` or count(*) > ${number(max)}`
    return count('1', `case when count(*) < ${number(min)}${over} then 1 else 0 end`)
  },
  expected_values([column], { values = [], codeList }, world) {
    const list = typeof codeList === 'string' ? world.codes(codeList) : (values as string[])
    if (!list || list.length === 0 || list.length > 500) return null
    const wanted = [...new Set(list)]
    const missing = wanted.map(
      (value) => `case when ${rowsWhere(isOneOf(column, [value], world))} = 0 then 1 else 0 end`,
    )
    return count(`${wanted.length}`, missing.join(' + '))
  },
}

export const keyOf = (column: Column, world: RemoteWorld) =>
  column.type === 'text' ? wholeOf(column, world) : nameOf(column, world)

/** Rows whose value stands in more than one row. */
const repeated = (columns: Column[], world: RemoteWorld) => grouped(columns, 'count(*) > 1', world)

/** A group holds two values of the column; an empty text is none. */
export const differs = (column: Column | undefined, world: RemoteWorld) =>
  `count(distinct case when ${present(column, world)} then ${keyOf(column as Column, world)} end) > 1`

/** Rows of the groups for which a test holds; asked once more of the same table. `where`: only rows for which this holds take part. */
export function grouped(columns: Column[], having: string, world: RemoteWorld, where = '1 = 1'): RemoteJudgement {
  const all = [where, ...columns.map((c) => present(c, world))].join(' and ')
  const keys = columns.map((c) => keyOf(c, world)).join(', ')
  const groups = (what: string) =>
    `select ${what} from ${world.table.table} where ${all} group by ${keys} having ${having}`
  const bad = `(select coalesce(sum(g.n), 0) from (${groups('count(*) as n')}) g)`
  return count(rowsWhere(all), bad, `${all} and (${keys}) in (${groups(keys)})`)
}
