import { ident, list, text } from '@shuyuan/engine'
import { type Column, sqlType } from '@shuyuan/intake'
import type { Step, World } from '../src/step/step.ts'

export const emptyWorld: World = { today: '2026-03-02', codeLists: new Map(), datasets: new Map() }

/** A column from `name` or `name:type`. */
export function column(spec: string): Column {
  const [name = '', type = 'text'] = spec.split(':')
  return { name, title: name, type: type as Column['type'], required: false, key: false, grade: 2, sensitivity: 'none' }
}

/** Rows as a relation with `_row` counted from 1; values are given as text. */
export function relation(columns: readonly Column[], rows: readonly (string | null)[][]): string {
  const cell = (value: string | null, c: Column) => `cast(${value === null ? 'null' : text(value)} as ${sqlType(c)})`
  const names = [...columns.map((c) => ident(c.name)), '_row']
  if (rows.length === 0)
    return `(select ${list(columns.map((c) => `cast(null as ${sqlType(c)}) as ${ident(c.name)}`))}, 0::bigint as _row where false)`
  const lines = rows.map(
    (row, i) => `(${list([...columns.map((c, k) => cell(row[k] ?? null, c)), `${i + 1}::bigint`])})`,
  )
  return `(select * from (values ${lines.join(', ')}) t(${list(names)}))`
}

let steps = 0
export function step(kind: string, params: Record<string, unknown>): Step {
  return { id: `s${++steps}`, kind, params }
}
