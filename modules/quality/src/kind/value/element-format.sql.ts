import { text } from '@shuyuan/engine'
import { type DataFormat, formatPattern } from '@shuyuan/gb'

/** A data element format (standards §4.11) as a condition on a text expression; the same answer as `matchFormat` of packages/gb. */
export function formatSql(format: DataFormat, value: string): string {
  if (format.layout)
    return `(regexp_full_match(${value}, ${text(formatPattern(format))}) AND ${realDate(format.layout, value)})`
  if (format.decimals !== null)
    return `(regexp_full_match(${value}, ${text(formatPattern(format))}) AND length(regexp_replace(${value}, '[^0-9]', '', 'g')) <= ${format.max ?? 38})`
  const within =
    format.max === null
      ? `length(${value}) >= ${format.min}`
      : `length(${value}) BETWEEN ${format.min} AND ${format.max}`
  const set = { a: '[A-Za-z]*', n: '[0-9]*', an: '[0-9A-Za-z]*', c: null }[format.kind as 'a']
  // the count is checked apart: RE2 repeats at most 1,000 times
  return set === null ? `(${within})` : `(${within} AND regexp_full_match(${value}, ${text(set)}))`
}

function realDate(layout: string, value: string): string {
  const form = layout
    .replace('YYYY', '%Y')
    .replace('MM', '%m')
    .replace('DD', '%d')
    .replace('hh', '%H')
    .replace('mm', '%M')
    .replace('ss', '%S')
  return `try_strptime(${value}, ${text(form)}) IS NOT NULL`
}
