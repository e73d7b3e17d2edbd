import { count, type Render, row } from './remote-world.ts'
import { day, dayOf, isTime, nameOf, number } from './term.sql.ts'

/** Kinds that look at days and instants; columns registered as such, so that the database orders them as the platform does. */
export const timeRules: Record<string, Render> = {
  date_range([column], { min, max }, world) {
    if (!isTime(column)) return null
    const value = dayOf(column, world)
    const tests = [min === undefined ? '' : `${value} < ${day(min)}`, max === undefined ? '' : `${value} > ${day(max)}`]
    return row(`${nameOf(column, world)} is not null`, tests.filter(Boolean).join(' or '))
  },
  not_future([column], { days }, world) {
    if (!isTime(column)) return null
    const last = day(shift(world.today, Number(days)))
    return row(`${nameOf(column, world)} is not null`, `${dayOf(column, world)} > ${last}`)
  },
  age_range([column], { min, max }, world) {
    if (!isTime(column)) return null
    const value = dayOf(column, world)
    const [young, old] = [yearsAgo(world.today, Number(min)), yearsAgo(world.today, Number(max) + 1)].map(day)
    return row(`${nameOf(column, world)} is not null`, `${value} > ${young} or ${value} <= ${old}`)
  },
  valid_period([column], { grace }, world) {
    if (!isTime(column)) return null
    const value = nameOf(column, world)
    return row(`${value} is not null`, `${value} < ${day(shift(world.today, -Number(grace)))}`)
  },
  order_of_times(columns, { strict }, world) {
    if (!columns.every(isTime)) return null
    const times = columns.map((c) => nameOf(c, world))
    const pairs = times.slice(1).map((later, i) => `${later} ${strict ? '<=' : '<'} ${times[i]}`)
    return row(times.map((time) => `${time} is not null`).join(' and '), pairs.join(' or '))
  },
  event_lag([event, stored], { hours }, world) {
    if (!isTime(event) || !isTime(stored)) return null
    const [a, b] = [nameOf(event, world), nameOf(stored, world)]
    const seconds =
      world.table.dialect === 'postgres'
        ? `extract(epoch from (${b})::timestamp - (${a})::timestamp)`
        : `timestampdiff(microsecond, ${a}, ${b}) / 1000000`
    return row(`${a} is not null and ${b} is not null`, `${seconds} > ${number(Number(hours) * 3600)}`)
  },
  freshness([column], { days, grace }, world) {
    if (!isTime(column) || days === undefined) return null
    const latest = `max(${dayOf(column, world)})`
    const due = day(shift(world.today, -(Number(days) + Number(grace))))
    return count(`case when ${latest} is null then 0 else 1 end`, `case when ${latest} < ${due} then 1 else 0 end`)
  },
}

function shift(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The same day so many years before; the 28th for a leap day that year lacks. */
function yearsAgo(today: string, years: number): string {
  const [year = 0, month = 1, date = 1] = today.split('-').map(Number)
  const last = new Date(Date.UTC(year - years, month, 0)).getUTCDate()
  return new Date(Date.UTC(year - years, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}
