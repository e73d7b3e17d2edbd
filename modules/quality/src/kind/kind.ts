import type { z } from 'zod'
import type { Column } from './column.ts'

/** The six dimensions of GB/T 36344-2018; the first two digits of the indicator name the dimension. */
export type Dimension = '规范性' | '完整性' | '准确性' | '一致性' | '时效性' | '可访问性'

const BY_CODE: Record<string, Dimension> = {
  '01': '规范性',
  '02': '完整性',
  '03': '准确性',
  '04': '一致性',
  '05': '时效性',
  '06': '可访问性',
}

/** Dimension of an indicator code of GB/T 36344, e.g. `0304` → 准确性. */
export function dimensionOf(indicator: string): Dimension {
  return BY_CODE[indicator.slice(0, 2)] as Dimension
}

/** Another relation a rule looks at: the version before, or a version of another dataset. */
export interface Relation {
  /** text for a FROM clause */
  source: string
  columns: Column[]
}

/** A value of a code list and the days it was in force: from the first, up to but without the second. */
export interface CodePeriod {
  code: string
  label: string
  from: string | null
  to: string | null
}

/** All a rule may know besides its own parameters. Everything here was looked up before, so that judging is pure. */
export interface World extends Relation {
  /** civil date in Asia/Shanghai */
  today: string
  version: { publishedAt: Date; now: Date; rowsGood: number | null; updateCycle: string | null }
  previous: Relation | null
  /** the last version before this one published on the same day of the week */
  weekday: Relation | null
  /** record counts of earlier published versions, newest first */
  history: { rows: number; at: Date }[]
  dataset(id: string): Relation | null
  /** values of a registered code list, null when there is no such list */
  codes(list: string): string[] | null
  /** every value a registered code list ever had, with the days it was in force; null when there is no such list */
  periods(list: string): CodePeriod[] | null
  /** physical names the catalogue promises, null when the dataset hangs under no entry */
  promised: { name: string; title: string }[] | null
}

/** A named sub-query, or a named expression over one row, that the rule's expression refers to. */
export interface Step {
  name: string
  sql: string
}

export interface Words {
  zh: string
  en: string
}

/** What keeps a rule from running; tells what to do about it (`remedy.ts`). */
export type Obstacle = 'kind' | 'column' | 'params' | 'dataset' | 'codes' | 'engine' | 'rows'

/**
 * How a rule is judged. `row`: one boolean per row. `aggregate`: aggregate expressions over all rows. Both fuse into one scan.
 * `group`: the unit is a group, the query yields `keys` (JSON text), `_row` and `bad`. `fact`: known without reading.
 * `none`: it cannot run, and the reason is told. `shared`: expressions over one row that cost enough to be computed once for all rules of
 * the same name, a later one from an earlier one; equal names mean equal expressions.
 */
export type Judgement =
  | { shape: 'row'; bad: string; applies: string; steps?: Step[]; shared?: Step[] }
  | { shape: 'aggregate'; checked: string; bad: string; note: string; steps?: Step[] }
  | { shape: 'group'; query: string }
  | { shape: 'fact'; checked: number; bad: number; note: string }
  | { shape: 'none'; reason: string; cause: Obstacle }

export interface Question<P> {
  columns: Column[]
  params: P
  world: World
  /** unique within one check; steps are named after it */
  id: string
}

export interface Kind<K extends string = string, P extends z.ZodType = z.ZodType> {
  kind: K
  /** indicator code of GB/T 36344 (0403 and 0306 are of DB31/T 1523) */
  indicator: string
  /** how many columns the rule is bound to, least and most */
  columns: readonly [number, number]
  params: P
  /** title templates: `{columns}` and parameter names in braces are filled */
  zh: string
  en: string
  /** what is wrong with the rows found, and how to repair them */
  repair: string
  judge(question: Question<z.output<P>>): Judgement
  /** columns of its dataset that the rule names in its parameters, by name or title */
  uses?(params: z.output<P>): string[]
  /** further datasets the rule reads */
  reads?(params: z.output<P>): string[]
  /** code lists the rule reads */
  lists?(params: z.output<P>): string[]
}

/** Declares a kind; keeps the literal name and the type of the parameters. */
export function defineKind<const K extends string, P extends z.ZodType>(kind: Kind<K, P>): Kind<K, P> {
  return kind
}

export const notRunnable = (reason: string, cause: Obstacle = 'params'): Judgement => ({ shape: 'none', reason, cause })
