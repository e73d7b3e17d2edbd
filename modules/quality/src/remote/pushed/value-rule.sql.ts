import { identifierForms } from '@shuyuan/gb'
import { type RemoteWorld, type Render, row } from './remote-world.ts'
import {
  BLANKS,
  blank,
  digitsOf,
  fits,
  isNumber,
  isOneOf,
  matches,
  nameOf,
  number,
  present,
  realDay,
  textOf,
} from './term.sql.ts'

const COMMON_PATTERN = /^(?:\\[dws.\-+*?()[\]{}|/]|\((?!\?)|\(\?:|[^\\(])*$/u
const FULL_WIDTH = '[０-９Ａ-Ｚａ-ｚ]'
const INVISIBLE = '[\u0001-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]'
const PERSONAL =
  '(^|[^0-9])([1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]|1[3-9][0-9]{9})([^0-9]|$)'

/** Kinds that look at one value. */
export const valueRules: Record<string, Render> = {
  not_null([column], { placeholders = [] }, world) {
    const words = column?.type === 'text' ? (placeholders as string[]) : []
    const empty = blank(column, world)
    if (words.length === 0) return row('1 = 1', empty)
    const marks = words.map((word) => world.bind(word))
    return row('1 = 1', `${empty} or trim(${textOf(column, world)}) in (${marks.join(', ')})`)
  },
  length([column], { min = 0, max }, world) {
    const length = `char_length(${textOf(column, world)})`
    return row(present(column, world), `${length} not between ${number(min)} and ${number(max)}`)
  },
  pattern([column], { pattern }, world) {
    if (!COMMON_PATTERN.test(String(pattern))) return null
    return row(present(column, world), `not (${fits(textOf(column, world), String(pattern), world)})`)
  },
  range([column], { min, max }, world) {
    if (!isNumber(column)) return null
    const value = nameOf(column, world)
    const tests = [
      min === undefined ? '' : `${value} < ${number(min)}`,
      max === undefined ? '' : `${value} > ${number(max)}`,
    ]
    return row(`${value} is not null`, tests.filter(Boolean).join(' or '))
  },
  code_list([column], { codeList, values = [] }, world) {
    const list = typeof codeList === 'string' ? world.codes(codeList) : (values as string[])
    if (!list || list.length === 0) return null
    return row(present(column, world), `not ${isOneOf(column, list, world)}`)
  },
  coordinates_in_bounds([longitude, latitude], { west, east, south, north }, world) {
    if (!isNumber(longitude) || !isNumber(latitude)) return null
    const [x, y] = [nameOf(longitude, world), nameOf(latitude, world)]
    return row(
      `${x} is not null and ${y} is not null`,
      `${x} not between ${number(west)} and ${number(east)} or ${y} not between ${number(south)} and ${number(north)}`,
    )
  },
  no_edge_space([column], { inside }, world) {
    const value = textOf(column, world)
    // \r is bound apart from \n: the platform's pattern knows the form feed besides
    const tests = [...BLANKS, '\f'].map((blankOne) => {
      const left = inside
        ? `replace(${value}, ${world.bind(blankOne)}, '')`
        : `trim(both ${world.bind(blankOne)} from ${value})`
      return `char_length(${left}) < char_length(${value})`
    })
    return row(present(column, world), tests.join(' or '))
  },
  no_full_width: ([column], _params, world) =>
    row(present(column, world), matches(textOf(column, world), FULL_WIDTH, world)),
  no_control_char: ([column], _params, world) =>
    row(present(column, world), matches(textOf(column, world), INVISIBLE, world)),
  no_personal_data: ([column], _params, world) =>
    row(present(column, world), matches(textOf(column, world), PERSONAL, world)),
  identifier([column], { check }, world) {
    const form = identifierForms()[String(check)]
    if (!form || (check !== 'id_number' && check !== 'uscc')) return null
    const value = tidied(textOf(column, world))
    const written = fits(value, form.pattern, world)
    const right = check === 'uscc' ? usccCheck(value, world) : idCheck(value, world)
    return row(present(column, world), `not (case when ${written} then ${right} else 1 = 0 end)`)
  },
}

/** In capitals and without the blanks people type. */
const tidied = (value: string) =>
  `upper(${[' ', '\t', '\u00a0', '\u3000'].reduce((sql, one) => `replace(${sql}, '${one}', '')`, value)})`

const USCC = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** GB 32100-2015: the weighted places add up to a multiple of 31. */
function usccCheck(value: string, world: RemoteWorld): string {
  const terms = Array.from(
    { length: 18 },
    (_, i) => `${place(value, i + 1, USCC, world)} * ${i === 17 ? 1 : 3 ** i % 31}`,
  )
  return `mod(${terms.join(' + ')}, 31) = 0`
}

/** GB 11643-1999: a real day, and for 18 places the check character. */
function idCheck(value: string, world: RemoteWorld): string {
  const terms = Array.from(
    { length: 17 },
    (_, i) => `${place(value, i + 1, '0123456789', world)} * ${2 ** (17 - i) % 11}`,
  )
  const check = `substr('10X98765432', mod(${terms.join(' + ')}, 11) + 1, 1) = substr(${value}, 18, 1)`
  const part = (from: number, length: number) => digitsOf(value, from, length)
  const long = realDay(part(7, 4), part(11, 2), part(13, 2))
  const short = realDay(`(1900 + ${part(7, 2)})`, part(9, 2), part(11, 2))
  return `case char_length(${value}) when 18 then ${long} and ${check} else ${short} end`
}

/** The value of a character: its place in the alphabet, from 0. */
function place(value: string, at: number, alphabet: string, { table }: RemoteWorld): string {
  const character = `substr(${value}, ${at}, 1)`
  return table.dialect === 'postgres'
    ? `(strpos('${alphabet}', ${character}) - 1)`
    : `(locate(${character}, '${alphabet}') - 1)`
}
