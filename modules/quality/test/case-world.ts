import type { World } from '../src/kind/kind.ts'
import type { Case } from '../src/library/library.ts'
import { column, table, world } from './factory.ts'

/** The world a library case describes. */
export function caseWorld(c: Case): World {
  const relation = (r: { columns: string[]; rows: Case['rows'] }) => ({
    columns: r.columns.map(column),
    source: table(r.columns.map(column), r.rows),
  })
  const base = world(c.columns.map(column), c.rows)
  const values = c.values?.map(([code, label, from, to]) => ({ code, label, from, to }))
  return {
    ...base,
    version: {
      ...base.version,
      updateCycle: c.cycle ?? null,
      rowsGood: c.rowsGood ?? c.rows.length,
      ...(c.publishedAt ? { publishedAt: new Date(c.publishedAt) } : {}),
    },
    previous: c.previous ? relation(c.previous) : null,
    weekday: c.weekday ? relation(c.weekday) : null,
    history: (c.history ?? []).map(([rows, day]) => ({ rows, at: new Date(`${day}T09:00:00+08:00`) })),
    dataset: (id) => (id === 'dst_other' && c.other ? relation(c.other) : null),
    codes: (id) => (id === 'list' ? (c.codes ?? null) : null),
    periods: (id) => (id === 'list' ? (values ?? null) : null),
    promised: c.promised ? c.promised.map((name) => ({ name, title: name })) : null,
  }
}
