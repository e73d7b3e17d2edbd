import { list, text } from '@shuyuan/engine'
import { bind, is } from './text.sql.ts'

const DIGITS = '零一二三四五六七八九'
const VARIANTS = ['〇○零', '一壹弌', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']
const UNITS = { 十: '拾', 百: '佰', 千: '仟', 万: '萬', 亿: '億' } as const
const FACTORS = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000, 万亿: 1_000_000_000_000 } as const
const PLAIN = '[+-]?(?:\\d{1,20}(?:\\.\\d{0,8}0*)?|\\.\\d{1,8})'
const GROUPED = '[+-]?\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{0,8}0*)?'
const D = '[一二三四五六七八九]'
const TENS = `(?:${D}?十${D}?)`
const HUNDREDS = `(?:${D}百(?:${D}十${D}?|零${D})?)`
const THOUSANDS = `(?:${D}千(?:${HUNDREDS}|零(?:${D}十${D}?|${D}))?)`
/** A group of four digits as it is read aloud; colloquial short forms (三万五, 一百二) are not taken, since they can be misread. */
const GROUP = `(?:${THOUSANDS}|${HUNDREDS}|${TENS}|${D})`
const AFTER = `(?:${THOUSANDS}|零(?:${HUNDREDS}|${TENS}|${D}))`

/** A number of 28 whole and 8 fractional digits: wide enough for every amount, exact where a floating number is not. */
const EXACT = 'decimal(28, 8)'

/**
 * The number a text stands for, exact, as DECIMAL(38, 8) or narrower; NULL when it is none. `percent`: `12.5%` is 12.5 or 0.125.
 * `units` are words after the number that mean nothing (元, 人).
 */
export function numberSql(tidy: string, options: { percent: 'number' | 'fraction'; units: readonly string[] }): string {
  const words = [...new Set(['元', '圆', ...options.units])].map(escape).join('|')
  const cleaned = `regexp_replace(regexp_replace(${tidy}, '[\\s¥￥$]', '', 'g'), ${text(`(?:${words})?[整正]?$`)}, '')`
  const signed = `regexp_replace(${cleaned}, '^\\((.+)\\)$', '-\\1')`
  const number = (x: string) => `try_cast(replace(${x}, ',', '') as ${EXACT})`
  const form = `(?:${PLAIN}|${GROUPED})`
  const wide = Object.entries(FACTORS).map(
    ([unit, factor]) =>
      `when ${is('n', `${form}${unit}`)} then ${number(`left(n, length(n) - ${unit.length})`)} * cast(${factor} as decimal(13, 0))`,
  )
  const share =
    options.percent === 'fraction'
      ? ['0.01::decimal(3, 2)', '0.001::decimal(4, 3)']
      : ['1::decimal(1, 0)', '1::decimal(1, 0)']
  return bind(
    'n',
    signed,
    `case when ${is('n', PLAIN)} or ${is('n', GROUPED)} then cast(${number('n')} as decimal(38, 8))
      ${wide.map((branch) => branch.replace(' then ', ' then try_cast(') + ' as decimal(38, 8))').join('\n ')}
      when ${is('n', `${form}[%％]`)} then try_cast(${number("rtrim(n, '%％')")} * ${share[0]} as decimal(38, 8))
      when ${is('n', `${form}‰`)} then try_cast(${number("rtrim(n, '‰')")} * ${share[1]} as decimal(38, 8))
      when regexp_full_match(n, ${text(`负?[${VARIANTS.join('')}${Object.entries(UNITS).flat().join('')}点]+`)}) then try_cast(${chineseSql('n')} as decimal(38, 8)) end`,
  )
}

/** A number in Chinese numerals, also in the forms of cheques; NULL when it is not read in one way only. */
function chineseSql(n: string): string {
  const from = VARIANTS.flatMap((variants, i) => [...variants].map((c) => [c, DIGITS[i] as string]))
  const units = Object.entries(UNITS).map(([to, variant]) => [variant, to])
  const pairs = [...from, ...units].filter(([a, b]) => a !== b)
  const by = (side: 0 | 1) => `[${list(pairs.map((p) => text(p[side] as string)))}]`
  const plain = `array_to_string(list_transform(string_split(${n}, ''), lambda c: coalesce(${by(1)}[list_position(${by(0)}, c)], c)), '')`
  const whole = `${GROUP}|零|(?:${GROUP}亿)(?:${AFTER}|零?${GROUP}万${AFTER}?)?|${GROUP}万${AFTER}?`
  const form = `负?(?:${whole})(?:点[${DIGITS}]+)?`
  const part = (group: number) => `regexp_extract(w, '^负?(?:([^亿点]+)亿)?(?:([^亿万点]+)万)?([^亿万点]*)', ${group})`
  const fraction = `case when contains(w, '点') then cast('0.' || array_to_string(list_transform(string_split(regexp_extract(w, '点(.+)$', 1), ''), lambda c: cast(strpos(${text(DIGITS)}, c) - 1 as varchar)), '') as decimal(18, 8)) else 0 end`
  const total = `(${groupSql(part(1))} * 100000000 + ${groupSql(part(2))} * 10000 + ${groupSql(part(3))} + ${fraction})`
  return bind(
    'w',
    plain,
    `case when ${is('w', form)} then case when starts_with(w, '负') then -1 else 1 end * ${total} end`,
  )
}

function groupSql(group: string): string {
  const digit = (pattern: string) =>
    `greatest(strpos(${text(DIGITS)}, nullif(regexp_extract(g, ${text(pattern)}, 1), '')) - 1, 0)`
  const at = (unit: string, factor: number) => `coalesce(${digit(`(${D})${unit}`)}, 0) * ${factor}`
  const tens = `case when ${is('g', `.*(?:^|零)十.*|十.*`)} then 10 else ${at('十', 10)} end`
  return bind('g', group, `(${at('千', 1000)} + ${at('百', 100)} + ${tens} + coalesce(${digit(`(${D})$`)}, 0))`)
}

const escape = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
