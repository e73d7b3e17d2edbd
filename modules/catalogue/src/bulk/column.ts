import type { Enumeration } from '../entry/enumerations.ts'
import type { ExtraField } from '../field/index.ts'
import { type Levels, levelsOf, namedEnumerations } from '../grade/scheme/levels.ts'
import facts from './columns.json' with { type: 'json' }

export type ColumnKind =
  | 'text'
  | 'name'
  | 'org'
  | 'code'
  | 'codes'
  | 'level'
  | 'choice'
  | 'list'
  | 'yesno'
  | 'number'
  | 'basis'
  | 'gate'
  | 'duties'
  | 'systems'

/** A column of the sheet in which one row is one 信息项: the entry's columns are written in the first row of the entry only. */
export interface SheetColumn {
  title: string
  of: 'entry' | 'item'
  /** field of the entry or item; `extra.<key>` for a field of the bureau */
  field: string
  kind: ColumnKind
  /** value → label, of columns with a closed list */
  choices?: Record<string, string>
  needed?: boolean
  hint?: string
}

const COLUMNS = facts as (Omit<SheetColumn, 'choices'> & { codes?: Enumeration; choices?: Record<string, string> })[]

/** Title of the column for a field, also where a sheet has no such column; empty when there is none. */
export function columnTitle(of: SheetColumn['of'], field: string): string {
  return COLUMNS.find((column) => column.of === of && column.field === field)?.title ?? ''
}

/** The columns of a sheet: the national ones, and behind the entry's the fields of the bureau. Grades are named by the scheme in use. */
export function sheetColumns(fields: ExtraField[], levels: Levels = levelsOf(undefined)): SheetColumn[] {
  const extra = fields.map(({ key, label, type, options, hint }): SheetColumn => {
    const choices = type === 'choice' ? { choices: Object.fromEntries(options.map((option) => [option, option])) } : {}
    const kind = type === 'boolean' ? 'yesno' : type === 'number' ? 'number' : type === 'choice' ? 'choice' : 'text'
    return { title: label, of: 'entry', field: `extra.${key}`, kind, hint, ...choices }
  })
  const tables = namedEnumerations(levels)
  const known = COLUMNS.map(
    ({ codes, ...column }): SheetColumn => ({ ...column, ...(codes ? { choices: { ...tables[codes] } } : {}) }),
  )
  return [...known.filter(({ of }) => of === 'entry'), ...extra, ...known.filter(({ of }) => of === 'item')]
}
