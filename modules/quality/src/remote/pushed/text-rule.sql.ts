import { formatPattern, parseFormat } from '@shuyuan/gb'
import { GARBAGE } from '../../kind/value/garbage.ts'
import { PEOPLE, TYPED } from '../../kind/value/test-word.ts'
import { type RemoteWorld, type Render, row } from './remote-world.ts'
import {
  blank,
  digitsOf,
  fits,
  holds,
  isOneOf,
  isNumber,
  isTime,
  matches,
  number,
  present,
  realDay,
  textOf,
} from './term.sql.ts'

const YES_NO = ['0', '1', 'true', 'false', '是', '否', 'y', 'n', 'yes', 'no']

/** Kinds that look at how one value is written. */
export const textRules: Record<string, Render> = {
  date_format([column], { format }, world) {
    if (column?.type !== 'text') return null
    return row(present(column, world), `not (${isWritten(textOf(column, world), String(format), world)})`)
  },
  format([column], { format }, world) {
    const parsed = parseFormat(String(format))
    if (parsed === null || column?.type !== 'text') return null
    const value = textOf(column, world)
    const length = `char_length(${value})`
    if (parsed.layout) return row(present(column, world), `not (${isWritten(value, parsed.layout, world)})`)
    if (parsed.decimals !== null) {
      const digits = `${digitCount(value)} <= ${number(parsed.max ?? 38)}`
      return row(present(column, world), `not (${fits(value, formatPattern(parsed), world)} and ${digits})`)
    }
    const within = `${length} >= ${number(parsed.min)}${parsed.max === null ? '' : ` and ${length} <= ${number(parsed.max)}`}`
    const set = { a: '[A-Za-z]*', n: '[0-9]*', an: '[0-9A-Za-z]*', c: null }[parsed.kind as 'a']
    return row(present(column, world), `not (${within}${set === null ? '' : ` and ${fits(value, set, world)}`})`)
  },
  precision([column], { digits, scale }, world) {
    if (column?.type !== 'text') return null
    const value = textOf(column, world)
    const fraction = Number(scale) > 0 ? `(\\.[0-9]{0,${number(scale)}}0*)?` : '(\\.0*)?'
    const written = fits(value, `[+-]?[0-9]{1,${number(digits)}}${fraction}`, world)
    return row(present(column, world), `not (${written} and ${digitCount(value)} <= ${number(digits)})`)
  },
  type_castable([column], { type }, world) {
    const filled = `not ${blank(column, world)}`
    const sure = {
      integer: column?.type === 'integer',
      decimal: isNumber(column),
      date: isTime(column),
      datetime: isTime(column),
    }
    if (sure[type as 'date']) return row(filled, '1 = 0')
    if (type !== 'boolean' || column?.type !== 'text') return null
    const said = YES_NO.map((word) => world.bind(word)).join(', ')
    return row(filled, `lower(trim(${textOf(column, world)})) not in (${said})`)
  },
  no_test_data([column], { words }, world) {
    if (column?.type !== 'text') return null
    const value = textOf(column, world)
    const [length, own] = [`char_length(${value})`, words as string[]]
    const alone = own.filter((word) => PEOPLE.includes(word))
    const anywhere = own.filter((word) => !PEOPLE.includes(word)).map((word) => holds(value, word, world))
    const same = `(${length} >= 6 and ${value} = repeat(left(${value}, 1), ${length}))`
    return row(present(column, world), [same, isOneOf(column, [...alone, ...TYPED], world), ...anywhere].join(' or '))
  },
  encoding_garbage([column], _params, world) {
    // the character itself in place of its number: each server writes numbers otherwise
    const pattern = GARBAGE.replaceAll(/\\x\{([0-9a-f]+)\}/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    return row(present(column, world), matches(textOf(column, world), pattern, world))
  },
}

const digitCount = (value: string) => `char_length(replace(replace(replace(${value}, '.', ''), '-', ''), '+', ''))`

/** The text is a real date, or instant, in this layout (`YYYY-MM-DD`, `YYYYMMDDhhmmss` …). */
function isWritten(value: string, layout: string, world: RemoteWorld): string {
  const form = layout.replace('HH:MM:SS', 'hh:mm:ss')
  const part = (sign: string) => form.indexOf(sign)
  const read = (sign: string, none: string) => (part(sign) < 0 ? none : digitsOf(value, part(sign) + 1, sign.length))
  const tests = [realDay(read('YYYY', '2000'), read('MM', '1'), read('DD', '1'))]
  for (const [sign, most] of [
    ['hh', 23],
    ['mm', 59],
    ['ss', 59],
  ] as const)
    if (part(sign) >= 0) tests.push(`${read(sign, '0')} <= ${most}`)
  // digits are read only where they are some
  const shape = form.replaceAll(/[A-Za-z]/g, '[0-9]')
  return `case when ${fits(value, shape, world)} then ${tests.join(' and ')} else 1 = 0 end`
}
