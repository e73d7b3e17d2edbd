import { ident } from '@shuyuan/engine'
import type { Column } from './column.ts'
import type { World } from './kind.ts'

const TYPES: Record<Column['type'], string> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DECIMAL(18, 4)',
  boolean: 'BOOLEAN',
  date: 'DATE',
  datetime: 'TIMESTAMP',
}

/** A world without rows, to bind a rule without reading anything. */
export function emptyWorld(columns: readonly Column[]): World {
  const cells = columns.map((c) => `CAST(NULL AS ${TYPES[c.type]}) AS ${ident(c.name)}`)
  return {
    source: `(SELECT ${[...cells, 'CAST(NULL AS BIGINT) AS _row'].join(', ')} WHERE FALSE)`,
    columns: [...columns],
    today: '2000-01-01',
    version: { now: new Date(0), publishedAt: new Date(0), rowsGood: 0, updateCycle: null },
    previous: null,
    weekday: null,
    history: [],
    dataset: () => null,
    codes: () => null,
    periods: () => null,
    promised: null,
  }
}
