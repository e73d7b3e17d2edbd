import type { CodePeriod } from '../../kind/kind.ts'
import { type Render, row } from './remote-world.ts'
import { day, dayOf, holds, isOneOf, isTime, nameOf, present, textOf } from './term.sql.ts'

/** Values of a code list beyond which a statement would grow too long. */
const MOST = 3000
/** Pairs that are written one by one. */
const MOST_PAIRS = 300

/** Kinds that look into a registered code list; its values are bound. */
export const codeRules: Record<string, Render> = {
  code_withdrawn([column], { codeList }, world) {
    const [values, current] = [world.periods(String(codeList)), world.codes(String(codeList))]
    if (!values || !current || values.length > MOST) return null
    const now = new Set(current)
    const old = [...new Set(values.map(({ code }) => code))].filter((code) => !now.has(code))
    return row(present(column, world), isOneOf(column, old, world))
  },
  label_instead_of_code([column], { codeList }, world) {
    const values = world.periods(String(codeList)) ?? []
    if (values.length === 0 || values.length > MOST) return null
    const codes = new Set(values.map(({ code }) => code))
    const labels = [...new Set(values.map(({ label }) => label))].filter((label) => label !== '' && !codes.has(label))
    return row(present(column, world), isOneOf(column, labels, world))
  },
  code_list_by_date([code, at], { codeList }, world) {
    const values = world.periods(String(codeList)) ?? []
    if (values.length === 0 || values.length > MOST || !isTime(at)) return null
    const when = dayOf(at, world)
    const tests = [...Map.groupBy(values, ({ from, to }) => `${from} ${to}`).values()].map((same) => {
      const [{ from, to }] = same as [CodePeriod]
      const codes = isOneOf(
        code,
        same.map((one) => one.code),
        world,
      )
      return [codes, from ? `${when} >= ${day(from)}` : '', to ? `${when} < ${day(to)}` : '']
        .filter(Boolean)
        .join(' and ')
    })
    const bad = `not (${tests.map((test) => `(${test})`).join(' or ')})`
    return row(`${present(code, world)} and ${nameOf(at, world)} is not null`, bad)
  },
  code_matches_label([code, label], { codeList, mode }, world) {
    const values = world.periods(String(codeList)) ?? []
    if (values.length === 0 || values.length > MOST_PAIRS) return null
    const known = isOneOf(
      code,
      values.map((value) => value.code),
      world,
    )
    const agrees = values.map((value) => {
      const same =
        mode === 'equal' ? isOneOf(label, [value.label], world) : holds(textOf(label, world), value.label, world)
      return `(${isOneOf(code, [value.code], world)} and ${same})`
    })
    return row(`${present(code, world)} and ${present(label, world)} and ${known}`, `not (${agrees.join(' or ')})`)
  },
}
