import { readNumber } from '../detect/read-number.ts'
import type { CodedColumn, CodedTable } from '../table/coded-table.ts'
import { type Grouping, groupRows, joinCodes } from './grouping.ts'
import { measureConcentration } from './measure-concentration.ts'

/** Several sources tell the same facts of the same things: each row is what one source says of its `thing`, column by column of `facts`. */
export interface Testimony {
  thing: number
  facts: number[]
  grouping: Grouping
}

const LEAST_SOURCES = 5
const MOST_SOURCES = 300
const LEAST_THINGS = 5
/** Rows told of a thing on average, before a majority means something. */
const ROWS_OF_THING = 4
/** A source speaks once of a thing … */
const ONCE = 0.98
/** … and of a good part of all things. */
const DENSE = 0.2
/** Facts belong to the thing: of the other columns so many must agree far beyond chance, or the rows are a panel and no testimony. */
const FACTS = 0.6
/** A period is no witness: what changes from month to month is not wrong. */
const PERIOD = /[0-9年月季周期届]|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4])/i

/**
 * The pair of columns of which one names sources and the other what they speak of; null for any ordinary table. Of several pairs it is the one
 * that comes nearest to a key, then the one of fewer values: things may share a date, and what is told wrong of them adds values.
 */
export function findTestimony(table: CodedTable): Testimony | null {
  const { columns } = table
  const sources = columns.flatMap((column, i) => (isSource(column) ? [i] : []))
  const things = columns.flatMap(({ values, filled }, i) =>
    values.length >= LEAST_THINGS && values.length * ROWS_OF_THING <= filled ? [i] : [],
  )
  const pairs = sources
    .flatMap((source) => things.map((thing) => ({ source, thing, once: onceOf(table, source, thing) })))
    .filter(({ source, thing, once }) => source !== thing && once >= ONCE)
    .toSorted((a, b) => b.once - a.once || valuesOf(table, a.thing) - valuesOf(table, b.thing))
  for (const { source, thing } of pairs) {
    const grouping = groupRows(columns[thing] as CodedColumn)
    const others = columns.flatMap((column, i) => (i === source || i === thing || column.values.length < 2 ? [] : [i]))
    const facts = others.filter((i) => measureConcentration(grouping, columns[i] as CodedColumn))
    if (facts.length >= 1 && facts.length >= FACTS * others.length) return { thing, facts, grouping }
  }
  return null
}

const valuesOf = (table: CodedTable, column: number) => (table.columns[column] as CodedColumn).values.length

function isSource({ column, values, filled }: CodedColumn): boolean {
  if (column.type !== 'text' || values.length < LEAST_SOURCES || values.length > MOST_SOURCES) return false
  if (values.length * LEAST_THINGS > filled) return false
  const periods = values.filter((value) => readNumber(value) !== null || PERIOD.test(value))
  return periods.length * 2 < values.length
}

/** Share of the rows that are the only ones in which their source speaks of their thing; 0 when most things are unknown to most sources. */
function onceOf({ columns }: CodedTable, source: number, thing: number): number {
  const [a, b] = [columns[source] as CodedColumn, columns[thing] as CodedColumn]
  const said = Math.min(a.filled, b.filled)
  return said < DENSE * a.values.length * b.values.length ? 0 : joinCodes([a, b]).values.length / said
}
