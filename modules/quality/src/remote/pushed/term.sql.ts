import type { Column } from '../../kind/column.ts'
import type { RemoteWorld } from './remote-world.ts'

/** What blanks people type: the same as `isBlank` knows. */
export const BLANKS = [' ', '\t', '\r', '\n', '\u3000', '\u00a0']

export const isNumber = (column: Column | undefined) => column?.type === 'integer' || column?.type === 'decimal'
export const isTime = (column: Column | undefined) => column?.type === 'date' || column?.type === 'datetime'

export const number = (value: unknown) => (Number.isFinite(value) ? `${value as number}` : '0')

/** The column as the database names it. */
export const nameOf = (column: Column | undefined, { table }: RemoteWorld) => table.column(column?.name ?? '') ?? 'null'

/** The column as the text that a loaded value has. */
export function textOf(column: Column | undefined, world: RemoteWorld): string {
  const name = nameOf(column, world)
  return column && column.type !== 'text' ? world.table.text(name, column.type) : world.table.exact(name)
}

/** The column as a text to compare: MySQL takes 'a' and 'a ' for one otherwise. */
export function wholeOf(column: Column | undefined, world: RemoteWorld): string {
  return world.table.dialect === 'mysql' ? `concat(${textOf(column, world)}, '.')` : textOf(column, world)
}

/** There is a value to judge; an empty text is none, as the loader takes it. */
export function present(column: Column | undefined, world: RemoteWorld): string {
  const some = `${nameOf(column, world)} is not null`
  return column?.type === 'text' ? `(${some} and char_length(${textOf(column, world)}) > 0)` : `(${some})`
}

/** No value, or only blanks. */
export function blank(column: Column | undefined, world: RemoteWorld): string {
  const none = `${nameOf(column, world)} is null`
  return column?.type === 'text'
    ? `(${none} or not (${matches(textOf(column, world), `[^${BLANKS.join('')}]`, world)}))`
    : `(${none})`
}

export function isOneOf(column: Column | undefined, values: readonly string[], world: RemoteWorld): string {
  if (values.length === 0) return '(1 = 0)'
  const end = world.table.dialect === 'mysql' ? '.' : ''
  return `(${wholeOf(column, world)} in (${values.map((value) => world.bind(value + end)).join(', ')}))`
}

/** The text holds something that fits the pattern. */
export function matches(value: string, pattern: string, world: RemoteWorld): string {
  return `${value} ${world.table.dialect === 'postgres' ? '~' : 'regexp'} ${world.bind(pattern)}`
}

/** The whole text fits the pattern. With `$` MySQL would let a line end follow. */
export const fits = (value: string, pattern: string, world: RemoteWorld): string =>
  matches(value, `^(?:${pattern})${world.table.dialect === 'postgres' ? '$' : '\\z'}`, world)

/** The text holds this word, letter by letter. */
export const holds = (value: string, word: string, { table, bind }: RemoteWorld): string =>
  table.dialect === 'postgres' ? `strpos(${value}, ${bind(word)}) > 0` : `locate(${bind(word)}, ${value}) > 0`

/** A real day, from its numbers. */
export function realDay(year: string, month: string, dayOfMonth: string): string {
  const leap = `(mod(${year}, 4) = 0 and mod(${year}, 100) <> 0) or mod(${year}, 400) = 0`
  const last = `case when ${month} in (4, 6, 9, 11) then 30 when ${month} = 2 then case when ${leap} then 29 else 28 end else 31 end`
  return `(${month} between 1 and 12 and ${dayOfMonth} between 1 and ${last})`
}

/** Digits of a text from a place on, as a number. */
export const digitsOf = (value: string, from: number, length: number) =>
  `cast(substr(${value}, ${from}, ${length}) as decimal(4))`

/** A column of days or instants as its civil day. */
export function dayOf(column: Column | undefined, world: RemoteWorld): string {
  const name = nameOf(column, world)
  return column?.type === 'date' ? name : world.table.dialect === 'postgres' ? `(${name})::date` : `date(${name})`
}

/** A civil day as a literal; null for anything else. */
export const day = (value: unknown) => (/^\d{4}-\d\d-\d\d$/.test(String(value)) ? `date '${String(value)}'` : 'null')

/** Rows for which a test holds. */
export const rowsWhere = (test: string) => `coalesce(sum(case when ${test} then 1 else 0 end), 0)`
