import { text } from '@shuyuan/engine'

/** Blanks that people type or that files carry, from the ideographic space to the byte order mark. */
export const BLANKS = ' \t\r\n\u00a0\u3000\u200b\ufeff'

export function trimSql(x: string): string {
  return `trim(${x}, ${text(BLANKS)})`
}

/** An expression used many times, computed once: the engine does not share equal parts inside CASE. */
export function bind(name: string, sql: string, body: string): string {
  return `list_transform([${sql}], lambda ${name}: ${body})[1]`
}

/** Text with each character put through `each`, only where `pattern` occurs; the others cost one match. */
export function eachCharSql(x: string, pattern: string, each: (c: string) => string): string {
  return `case when regexp_matches(${x}, ${text(pattern)})
    then array_to_string(list_transform(string_split(${x}, ''), lambda c: ${each('c')}), '') else ${x} end`
}

/** Full-width letters, digits and signs to half-width; with `signs` false only letters and digits. */
export function halfSql(x: string, signs = true): string {
  if (!signs)
    return eachCharSql(
      x,
      '[０-９Ａ-Ｚａ-ｚ]',
      (c) => `case when regexp_matches(${c}, '[０-９Ａ-Ｚａ-ｚ]') then chr(unicode(${c}) - 65248) else ${c} end`,
    )
  return eachCharSql(
    x,
    '[！-～　]',
    (c) =>
      `case when unicode(${c}) between 65281 and 65374 then chr(unicode(${c}) - 65248) when ${c} = '　' then ' ' else ${c} end`,
  )
}

export function fullSql(x: string): string {
  return eachCharSql(
    x,
    '[!-~ ]',
    (c) =>
      `case when unicode(${c}) between 33 and 126 then chr(unicode(${c}) + 65248) when ${c} = ' ' then '　' else ${c} end`,
  )
}

/** Whole-value match. */
export function is(x: string, pattern: string): string {
  return `regexp_full_match(${x}, ${text(pattern)})`
}

/** A value read as text, half-width and trimmed: what the readers of dates, numbers and identifiers start from. */
export function tidySql(x: string): string {
  return halfSql(trimSql(x))
}
