import { AppError } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { askSource } from '../ask-source.ts'
import type { Typed } from '../dialect.sql.ts'
import { formOf } from './form.ts'
import type { Logical } from '../logical.ts'
import { type Counting, frequentSql } from './profile.sql.ts'

export interface Frequent {
  value: string
  count: number
}

/** The most frequent forms and values of one column, as they stand in the database. */
export interface ColumnValues {
  form: Frequent[]
  value: Frequent[]
}

/** A column, and whether no value of it occurs twice: then none is frequent. */
export type Measurable = Typed & { unique: boolean }

const MOST = 10
/** Columns grouped in one statement at most. */
const ABREAST = 8

/**
 * Counts forms and values of allowed columns in the department's database, a few columns at a time and only as far as the department's
 * limits go: a table of more rows than a check may read through is left alone, and the first refusal ends it. `values` holds what was
 * counted by the place of its column, `ended` why not all.
 */
export async function measureValues(
  deps: ConnectionDeps,
  logical: Logical,
  { columns, rows, by }: { columns: readonly Measurable[]; rows: number; by: string },
): Promise<{ values: Map<number, ColumnValues>; ended: AppError | null }> {
  const values = new Map<number, ColumnValues>()
  const most = Math.min(MOST, Math.max(1, Math.floor(logical.maxRows / 2)))
  const abreast = Math.min(ABREAST, Math.max(1, Math.floor(logical.maxRows / (2 * most))))
  const wanted = columns.flatMap((column, place) =>
    logical.columns.some((link) => link.column === column.name) ? [{ column, place }] : [],
  )
  try {
    if (rows > logical.checkRows) throw error('CONNECTION_LOGICAL_MANY', { rows, most: logical.checkRows })
    for (let at = 0; at < wanted.length; at += abreast) {
      const some = wanted.slice(at, at + abreast)
      const parts = some.flatMap(({ column, place }) => {
        const countings: Counting[] = [
          ...(column.type === 'text' ? ['form' as const] : []),
          ...(column.unique ? [] : ['value' as const]),
        ]
        return countings.map((counting) => ({ place, column, counting }))
      })
      const question = { purpose: 'profile' as const, by, rows: logical.maxRows }
      const answer =
        parts.length === 0
          ? { rows: [] }
          : await askSource(deps, logical, {
              ...question,
              build: (table) => ({ text: frequentSql(table, parts, most), parameters: [] }),
            })
      for (const { place } of some) values.set(place, { form: [], value: [] })
      for (const [place, counting, value, count] of answer.rows)
        values.get(Number(place))?.[counting as Counting].push({ value: value ?? '', count: Number(count) })
    }
    return { values: hidden(values), ended: null }
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause
    return { values: hidden(values), ended: cause }
  }
}

/** Forms without what a database could not replace; those alike then are one. */
function hidden(values: Map<number, ColumnValues>): Map<number, ColumnValues> {
  return new Map(
    [...values].map(([place, { form, value }]) => [
      place,
      { form: alike(form.map((one) => ({ ...one, value: formOf(one.value) }))), value },
    ]),
  )
}

/** Counts of values that look alike, in one line each. */
export function alike(some: readonly Frequent[]): Frequent[] {
  return [...Map.groupBy(some, ({ value }) => value)]
    .map(([value, same]) => ({ value, count: same.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => b.count - a.count)
}
