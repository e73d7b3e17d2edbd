import type { Column } from '../../kind/column.ts'
import { type RemoteWorld, type Render, row } from './remote-world.ts'
import { blank, isNumber, isOneOf, nameOf, number, present, wholeOf } from './term.sql.ts'

/** Kinds that look at several values of one record. */
export const recordRules: Record<string, Render> = {
  required_if([column, when], { values }, world) {
    const applies = isOneOf(when, values as string[], world)
    return row(applies, blank(column, world))
  },
  forbidden_if([column, when], { values }, world) {
    const applies = isOneOf(when, values as string[], world)
    return row(applies, `not ${blank(column, world)}`)
  },
  conditional_value([column, when], { values, allowed }, world) {
    const applies = isOneOf(when, values as string[], world)
    const some = allowed as string[]
    const fits = some.length === 0 ? blank(column, world) : `coalesce(${isOneOf(column, some, world)}, 1 = 0)`
    return row(applies, `not ${fits}`)
  },
  required_any: (columns, _params, world) => row('1 = 1', columns.map((c) => blank(c, world)).join(' and ')),
  row_complete: (columns, { min }, world) =>
    row('1 = 1', `${filled(columns, world)} < ${number(Number(min) * columns.length - 1e-9)}`),
  all_or_none: (columns, _params, world) =>
    row(`${filled(columns, world)} > 0`, `${filled(columns, world)} < ${columns.length}`),
  at_most_one: (columns, _params, world) => row(`${filled(columns, world)} > 0`, `${filled(columns, world)} > 1`),
  not_same: ([a, b], _params, world) =>
    row(`${present(a, world)} and ${present(b, world)}`, `${wholeOf(a, world)} = ${wholeOf(b, world)}`),
  sum_of_columns(columns, { tolerance }, world) {
    if (!columns.every(isNumber)) return null
    const [total, ...parts] = columns.map((c) => `cast(${nameOf(c, world)} as decimal(28, 6))`)
    const sum = parts.join(' + ')
    return row(`(${total} + ${sum}) is not null`, `abs(${total} - (${sum})) > ${number(tolerance)}`)
  },
  compare_columns([first, second], { operator, as = 'auto' }, world) {
    const alike = first && second && (first.type === second.type || (isNumber(first) && isNumber(second)))
    if (!alike || as !== 'auto' || !['=', '<>', '<', '<=', '>', '>='].includes(String(operator))) return null
    const [a, b] = [nameOf(first, world), nameOf(second, world)]
    return row(`${a} is not null and ${b} is not null`, `not (${a} ${String(operator)} ${b})`)
  },
  foreign_key(columns, { dataset, columns: names }, world) {
    const other = world.other(String(dataset))
    const targets = (names as string[] | undefined)?.map((name) => other?.column(name))
    if (!other || !targets || targets.length !== columns.length || targets.includes(null)) return null
    const same = columns.map((column, i) => {
      const [theirs, ours] = [`o.${targets[i]}`, `t.${nameOf(column, world)}`]
      // a collation may take 'a' for 'A'
      const exact = column.type === 'text' ? ` and ${world.table.exact(theirs)} = ${world.table.exact(ours)}` : ''
      return `${theirs} = ${ours}${exact}`
    })
    const found = `exists (select 1 from ${other.table} o where ${same.join(' and ')})`
    return row(columns.map((c) => present(c, world)).join(' and '), `not ${found}`)
  },
}

const filled = (columns: readonly Column[], world: RemoteWorld) =>
  `(${columns.map((c) => `case when ${blank(c, world)} then 0 else 1 end`).join(' + ')})`
