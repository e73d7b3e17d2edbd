import { list, text } from '@shuyuan/engine'
import { bind, is } from './text.sql.ts'

export interface DateForms {
  /** how `03/04/2024` is meant; `ymd` = not read */
  order: 'ymd' | 'dmy' | 'mdy'
  /** years of the Republic without the word 民国: `113.03.05`, `1130305` */
  roc: boolean
  /** spreadsheet day numbers such as 45356 */
  excel: boolean
  /** `2024年3月` is its first day */
  partial: boolean
}

const SEP = '[-/.年]'
const CLOCK = '(?:[ T]*\\d{1,2}[:时]\\d{1,2}(?:[:分](?:\\d{1,2}(?:\\.\\d+)?秒?)?)?)?'
const CHINESE = '一二三四五六七八九'
const DAYS = [
  ...CHINESE,
  '十',
  ...[...CHINESE].map((c) => `十${c}`),
  '二十',
  ...[...CHINESE].map((c) => `二十${c}`),
  '三十',
  '三十一',
]

/** The text of a value with blanks around its separators gone; half-width already. */
export function dateTextSql(tidy: string): string {
  return `regexp_replace(${tidy}, '\\s*([年月日/.-])\\s*', '\\1', 'g')`
}

/** The civil day a text names, as DATE; NULL when it names none. `d` is a bound name, its value made by dateTextSql. */
export function dayFormsSql(d: string, forms: DateForms): string {
  const cut = (pattern: string, by: string) => `regexp_replace(${d}, ${text(pattern)}, ${text(by)})`
  const branches: [test: string, value: string][] = [
    [
      is(d, `\\d{4}${SEP}\\d{1,2}[-/.月]\\d{1,2}日?${CLOCK}`),
      `try_cast(${cut(`^(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2}).*$`, '\\1-\\2-\\3')} as date)`,
    ],
    [is(d, '\\d{8}(?:\\d{6})?'), `try_cast(${cut('^(\\d{4})(\\d{2})(\\d{2}).*$', '\\1-\\2-\\3')} as date)`],
    [
      is(d, '民[国國](?:\\d{1,3}|元)年\\d{1,2}月\\d{1,2}日?'),
      republicSql(d, '^民[国國](\\d+|元)年(\\d{1,2})月(\\d{1,2}).*$'),
    ],
    [
      is(d, '[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]?'),
      chineseSql(d),
    ],
  ]
  if (forms.order !== 'ymd') {
    const [month, day] = forms.order === 'mdy' ? ['\\1', '\\2'] : ['\\2', '\\1']
    const pattern = '^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}).*$'
    branches.push([
      is(d, `\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}${CLOCK}`),
      `try_cast(${cut(pattern, `\\3-${month}-${day}`)} as date)`,
    ])
  }
  if (forms.roc) {
    branches.push([
      is(d, '\\d{2,3}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?'),
      republicSql(d, '^(\\d{2,3})\\D(\\d{1,2})\\D(\\d{1,2}).*$'),
    ])
    branches.push([is(d, '\\d{6,7}'), republicSql(d, '^(\\d{2,3})(\\d{2})(\\d{2})$')])
  }
  if (forms.excel)
    branches.push([
      is(d, '[1-7]\\d{4}(?:\\.\\d+)?'),
      `date '1899-12-30' + cast(floor(cast(${d} as double)) as integer)`,
    ])
  if (forms.partial)
    branches.push([
      is(d, `\\d{4}${SEP}\\d{1,2}月?`),
      `try_cast(${cut('^(\\d{4})\\D(\\d{1,2}).*$', '\\1-\\2-01')} as date)`,
    ])
  return `case ${branches.map(([test, value]) => `when ${test} then ${value}`).join('\n ')} end`
}

function republicSql(d: string, pattern: string): string {
  const part = (n: number) => `regexp_extract(${d}, ${text(pattern)}, ${n})`
  const year = `case when ${part(1)} = '元' then 1 else cast(${part(1)} as integer) end`
  return `try_cast((1911 + ${year}) || '-' || ${part(2)} || '-' || ${part(3)} as date)`
}

function chineseSql(d: string): string {
  const digit = (c: string) =>
    `case when ${c} in ('〇', '零', '○') then '0' else cast(strpos(${text(CHINESE)}, ${c}) as varchar) end`
  const year = `array_to_string(list_transform(string_split(left(${d}, 4), ''), lambda c: ${digit('c')}), '')`
  const part = (pattern: string) =>
    `list_position([${list(DAYS.map(text))}], regexp_extract(${d}, ${text(pattern)}, 1))`
  return `try_cast(${year} || '-' || ${part('年(.+)月')} || '-' || ${part('月([^日号]+)')} as date)`
}

/** Day and clock of a text as TIMESTAMP; without a clock midnight. */
export function momentSql(tidy: string, forms: DateForms): string {
  const clock = `regexp_extract(d, '(\\d{1,2})[:时](\\d{1,2})(?:[:分](\\d{1,2})?)?', ['h', 'm', 's'])`
  const time = bind(
    'k',
    clock,
    `case when k.h = '' then '00:00:00' else lpad(k.h, 2, '0') || ':' || lpad(k.m, 2, '0') || ':' || lpad(coalesce(nullif(k.s, ''), '0'), 2, '0') end`,
  )
  const compact = `case when ${is('d', '\\d{14}')} then regexp_replace(right(d, 6), '^(..)(..)(..)$', '\\1:\\2:\\3') else ${time} end`
  const fraction = forms.excel
    ? `when ${is('d', '[1-7]\\d{4}\\.\\d+')} then cast(${dayFormsSql('d', forms)} as timestamp) + to_seconds(cast(round((cast(d as double) % 1) * 86400) as bigint))`
    : ''
  return bind(
    'd',
    dateTextSql(tidy),
    `case ${fraction} when true then try_cast(cast(${dayFormsSql('d', forms)} as varchar) || ' ' || ${compact} as timestamp) end`,
  )
}

/** The civil day of a text as DATE. */
export function daySql(tidy: string, forms: DateForms): string {
  return bind('d', dateTextSql(tidy), dayFormsSql('d', forms))
}
