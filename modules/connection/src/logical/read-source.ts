import type { Column } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { textsSql } from './dialect.sql.ts'
import type { Logical } from './logical.ts'
import { type Call, withinLimits } from './within-limits.ts'

export interface Reading extends Call {
  /** allowed columns, as texts in this order */
  columns: readonly Pick<Column, 'name' | 'type'>[]
  /** takes a batch of rows; the source waits for it */
  take(rows: (string | null)[][]): Promise<void>
}

/**
 * Reads these columns of all rows through, in batches and within the department's limits (`withinLimits`): one call, its time, and at most
 * `checkRows` rows. Answers how many came and whether there were more. Throws CONNECTION_LOGICAL_…, CONNECTOR_….
 */
export async function readSource(
  deps: ConnectionDeps,
  logical: Logical,
  reading: Reading,
): Promise<{ count: number; more: boolean }> {
  const stray = reading.columns.find(({ name }) => !logical.columns.some((link) => link.column === name))
  if (stray) throw error('CONNECTION_LOGICAL_COLUMN', { column: stray.name })
  return withinLimits(deps, logical, reading, async (door, table) => {
    const limits = { timeoutMs: logical.timeoutMs, maxRows: logical.checkRows + 1, signal: reading.signal }
    const text = `select ${textsSql(table, reading.columns)} from ${table.table}`
    let count = 0
    for await (const rows of door.read(text, limits)) {
      count += rows.length
      if (count > logical.checkRows) return { count, more: true }
      await reading.take(rows)
    }
    return { count, more: false }
  })
}
