import type { Column } from '../../kind/column.ts'
import { count, type RemoteWorld, type Render } from './remote-world.ts'
import { differs, grouped, keyOf } from './table-rule.sql.ts'
import { blank, dayOf, isNumber, isOneOf, isTime, nameOf, number, present } from './term.sql.ts'

type Condition = { column: string; is: string[] }

/** Kinds that count within groups of rows or along a series. */
export const groupRules: Record<string, Render> = {
  min_distinct([column], { min }, world) {
    const values = `count(distinct case when ${present(column, world)} then ${keyOf(column as Column, world)} end)`
    const enough = `count(*) >= ${number(min)}`
    return count(
      `case when ${enough} then 1 else 0 end`,
      `case when ${enough} and ${values} < ${number(min)} then 1 else 0 end`,
    )
  },
  dominant_value([column], { max }, world) {
    const key = keyOf(column as Column, world)
    const groups = `select count(*) as n from ${world.table.table} where ${present(column, world)} group by ${key}`
    const ask = (test: string) => `(select case when ${test} then 1 else 0 end from (${groups}) g)`
    return count(ask('count(*) > 0'), ask(`max(g.n) > ${number(max)} * sum(g.n)`))
  },
  repeat_limit: (columns, { max }, world) => grouped(columns, `count(*) > ${number(max)}`, world),
  conditional_dependency(columns, { when }, world) {
    const where = meets(when as Condition[], world)
    return where === null ? null : grouped(columns.slice(0, -1), differs(columns.at(-1), world), world, where)
  },
  denial_constraint(_columns, { same, differ }, world) {
    const own = (same as string[]).map((name) => world.columns.find((c) => c.name === name) as Column)
    const [first, ...more] = differ as { left: string; operator: string; right?: string }[]
    // beyond one column compared with itself, rows are compared pair by pair, which is not asked of others' databases
    if (
      own.length === 0 ||
      more.length > 0 ||
      (first && (first.operator === '=' || (first.right ?? first.left) !== first.left))
    )
      return null
    if (!first) return grouped(own, 'count(*) > 1', world)
    const column = world.columns.find(({ name }) => name === first.left)
    const having = first.operator.includes('=') ? 'count(*) > 1' : differs(column, world)
    return grouped(own, having, world, present(column, world))
  },
  group_sum(columns, { total, part, tolerance }, world) {
    const [keys, value] = [columns.slice(0, -1), columns.at(-1)]
    const whole = meets(total as Condition[], world)
    const parts = (part as Condition[]).length > 0 ? meets(part as Condition[], world) : whole && `not (${whole})`
    if (!isNumber(value) || !whole || !parts) return null
    const all = keys.map((c) => present(c, world)).join(' and ')
    const by = keys.map((c) => keyOf(c, world)).join(', ')
    const sum = (test: string) => `sum(case when ${test} then cast(${nameOf(value, world)} as decimal(28, 6)) end)`
    const groups = (what: string) =>
      `select ${what} from ${world.table.table} where ${all} group by ${by} having ${sum(whole)} is not null and ${sum(parts)} is not null`
    const off = `abs(${sum(whole)} - ${sum(parts)}) > ${number(tolerance)}`
    const counted = (what: string) => `(select ${what} from (${groups(`case when ${off} then 1 else 0 end as off`)}) g)`
    return count(
      counted('count(*)'),
      counted('coalesce(sum(g.off), 0)'),
      `${all} and (${by}) in (${groups(by)} and ${off})`,
    )
  },
  sequence([column, ...groups], { unit, gap }, world) {
    if (unit === 'day' ? column?.type !== 'date' : !isNumber(column)) return null
    const value = nameOf(column, world)
    // rows without a group value are a group of their own
    const by = groups.map((c, i) => `case when ${present(c, world)} then ${keyOf(c, world)} end as k${i}`)
    const steps = `select distinct ${[...by, `${value} as v`].join(', ')} from ${world.table.table} where ${value} is not null`
    const over = `over (${groups.length > 0 ? `partition by ${groups.map((_, i) => `s.k${i}`).join(', ')} ` : ''}order by s.v)`
    const before = `select s.v, lag(s.v) ${over} as b from (${steps}) s`
    const apart = unit === 'day' && world.table.dialect === 'mysql' ? 'datediff(g.v, g.b)' : 'g.v - g.b'
    return count(
      `(select count(*) from (${before}) g)`,
      `(select coalesce(sum(case when ${apart} > ${number(gap)} then 1 else 0 end), 0) from (${before}) g)`,
    )
  },
  period_rows([column], { period, min, max }, world) {
    if (!isTime(column)) return null
    const place = placeOf(String(period), dayOf(column, world), world)
    const periods = `select ${place} as p, count(*) as n from ${world.table.table} where ${nameOf(column, world)} is not null group by ${place}`
    const whole = 'coalesce(max(g.p) - min(g.p) + 1, 0)'
    const over = max === undefined ? '' : ` or g.n > ${number(max)}`
    const wrong = `coalesce(sum(case when g.n < ${number(min)}${over} then 1 else 0 end), 0)`
    // periods without a row are between the others
    const empty = Number(min) > 0 ? `${whole} - count(*) + ` : ''
    return count(`(select ${whole} from (${periods}) g)`, `(select ${empty}${wrong} from (${periods}) g)`)
  },
  same_count(_columns, { dataset, tolerance }, world) {
    const other = world.other(String(dataset))
    if (!other) return null
    const theirs = `(select count(*) from ${other.table})`
    return count('1', `case when abs(count(*) - ${theirs}) > ${theirs} * ${number(tolerance)} then 1 else 0 end`)
  },
}

/** All conditions hold, never NULL; null where a column is unknown. */
function meets(conditions: readonly Condition[], world: RemoteWorld): string | null {
  const tests = conditions.map(({ column, is }) => {
    const own = world.columns.find(({ name }) => name === column)
    if (!own) return null
    return is.length === 0 ? blank(own, world) : `(${present(own, world)} and ${isOneOf(own, is, world)})`
  })
  return tests.includes(null) ? null : tests.join(' and ')
}

/** Periods numbered one after the other. */
function placeOf(period: string, day: string, { table }: RemoteWorld): string {
  const postgres = table.dialect === 'postgres'
  const days = (since: string) => (postgres ? `(${day} - date '${since}')` : `datediff(${day}, '${since}')`)
  const year = `extract(year from ${day})`
  if (period === 'day') return days('1970-01-01')
  if (period === 'week') return `floor(${days('1970-01-05')} / 7.0)` // a Monday
  return period === 'month' ? `(${year} * 12 + extract(month from ${day}))` : year
}
