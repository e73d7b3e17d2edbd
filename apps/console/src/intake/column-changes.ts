import type { Schemas } from '../api.ts'

type Column = Schemas['IntakeColumn']
/** Parts of a column that are edited, in the order of the table. */
const FIELDS = [
  'title',
  'type',
  'key',
  'required',
  'missing',
  'element',
  'codeList',
  'sensitivity',
  'grade',
  'mask',
  'format',
] as const

export interface ColumnChange {
  name: string
  title: string
  how: 'added' | 'removed' | 'changed'
  fields: (typeof FIELDS)[number][]
}

/** What saving `after` in place of `before` changes, column by column. */
export function columnChanges(before: readonly Column[], after: readonly Column[]): ColumnChange[] {
  const kept = new Map(after.map((column) => [column.name, column]))
  const known = new Set(before.map(({ name }) => name))
  const touched = before.flatMap((old): ColumnChange[] => {
    const { name, title } = old
    const now = kept.get(name)
    if (!now) return [{ name, title, how: 'removed', fields: [] }]
    const fields = FIELDS.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(now[field]))
    return fields.length > 0 ? [{ name, title, how: 'changed', fields }] : []
  })
  const added = after.filter(({ name }) => !known.has(name))
  return [...touched, ...added.map(({ name, title }): ColumnChange => ({ name, title, how: 'added', fields: [] }))]
}
