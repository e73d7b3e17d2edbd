import { ident, text } from '@shuyuan/engine'
import type { Column } from '../src/kind/column.ts'
import type { World } from '../src/kind/kind.ts'
import { findKind } from '../src/kind/kinds.ts'
import { findItem } from '../src/library/bundled-library.ts'
import { completeRule, type Rule, type RuleDraft } from '../src/rule/rule.ts'

const SQL_TYPES = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DECIMAL(18, 4)',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP',
}

export type Cell = string | number | boolean | null

/** A column from `name:type`, `name:type:key`; text by default. */
export function column(spec: string): Column {
  const [name = '', type = 'text', key] = spec.split(':')
  return { name, title: name, type: type as Column['type'], required: false, key: key === 'key' }
}

/** A small table as a FROM clause, with `_row` counted from 1. */
export function table(columns: Column[], rows: Cell[][]): string {
  const literal = (cell: Cell, c: Column) =>
    `CAST(${cell === null ? 'NULL' : text(String(cell))} AS ${SQL_TYPES[c.type]})`
  const lines = rows.map(
    (row, i) => `(${[...columns.map((c, k) => literal(row[k] ?? null, c)), `CAST(${i + 1} AS BIGINT)`].join(', ')})`,
  )
  const names = [...columns.map((c) => ident(c.name)), '_row'].join(', ')
  if (rows.length === 0)
    return `(SELECT ${columns.map((c) => `CAST(NULL AS ${SQL_TYPES[c.type]}) AS ${ident(c.name)}`).join(', ')}, 0 AS _row WHERE FALSE)`
  return `(SELECT * FROM (VALUES ${lines.join(', ')}) t(${names}))`
}

export function world(columns: Column[], rows: Cell[][], over: Partial<World> = {}): World {
  return {
    source: table(columns, rows),
    columns,
    today: '2026-03-02',
    version: {
      now: new Date('2026-03-02T01:00:00Z'),
      publishedAt: new Date('2026-03-01T01:00:00Z'),
      rowsGood: rows.length,
      updateCycle: null,
    },
    previous: null,
    weekday: null,
    history: [],
    dataset: () => null,
    codes: () => null,
    periods: () => null,
    promised: null,
    ...over,
  }
}

export function rule(draft: RuleDraft, id = 'rul_1'): Rule {
  const kind = findKind(draft.kind)
  if (!kind) throw new Error(`no kind ${draft.kind}`)
  const item = draft.library ? findItem(draft.library) : null
  return completeRule(kind, draft, { id, dataset: 'dst_1', titleOf: (name) => name }, item)
}
