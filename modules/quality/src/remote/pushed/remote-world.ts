import type { RemoteTable } from '@shuyuan/connection'
import type { Column } from '../../kind/column.ts'
import type { World } from '../../kind/kind.ts'

/** What a rule needs of the world besides its table, looked up before. */
export interface RemoteWorld {
  table: RemoteTable
  columns: readonly Column[]
  /** civil date in Asia/Shanghai */
  today: string
  /** values of a code list now in force, null when there is none */
  codes: World['codes']
  /** every value it ever had, with the days it was in force */
  periods: World['periods']
  /** another dataset in the same database, null elsewhere */
  other(dataset: string): RemoteTable | null
  /** hands a value over as a parameter and answers its placeholder */
  bind(value: string): string
}

/** A rule as a department's database judges it: two conditions on one row, or two counts over all rows and, where single rows are at fault, which. */
export type RemoteJudgement =
  | { shape: 'row'; applies: string; bad: string }
  | { shape: 'count'; checked: string; bad: string; rows?: string }

/** Null where the columns or parameters are such that the database cannot judge as the platform would. */
export type Render = (columns: Column[], params: Record<string, unknown>, world: RemoteWorld) => RemoteJudgement | null

export const row = (applies: string, bad: string): RemoteJudgement => ({ shape: 'row', applies, bad })
export const count = (checked: string, bad: string, rows?: string): RemoteJudgement => ({
  shape: 'count',
  checked,
  bad,
  ...(rows ? { rows } : {}),
})
