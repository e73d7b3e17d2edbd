import type pg from 'pg'
import type { PostgresTarget, Snapshot } from '../change-source.ts'
import { type Shape, tableKey, type TableName } from '../change.ts'
import { error } from '../errors.ts'
import { connectPostgres, quote } from './connect-postgres.ts'
import { copyOut } from './copy-out.ts'
import { describeTable } from './describe-table.ts'
import { forgetPostgres } from './forget-postgres.ts'
import { parseLsn } from './lsn.ts'
import { snapshotText } from './native-text.ts'
import { publish } from './publication.ts'

/**
 * A new publication and slot, and a read-only transaction that sees exactly what was committed before the slot's first change: the slot exports
 * its snapshot and the transaction takes it over (PostgreSQL, CREATE_REPLICATION_SLOT … EXPORT_SNAPSHOT).
 */
export async function snapshotPostgres(target: PostgresTarget, tables: readonly TableName[]): Promise<Snapshot> {
  const reader = await connectPostgres(target)
  let sender: pg.Client | null = null
  try {
    const shapes: Shape[] = []
    for (const table of tables) {
      const shape = await describeTable(reader, table)
      if (!shape) throw error('CAPTURE_TABLE_MISSING', { table: `${table.schema}.${table.name}` })
      if (!shape.columns.some((c) => c.key)) throw error('CAPTURE_NO_KEY', { table: `${table.schema}.${table.name}` })
      shapes.push({ table: shape.table, columns: shape.columns })
    }
    await forgetPostgres(reader, target.name, { publication: false })
    await publish(reader, target.name, tables)
    sender = await connectPostgres(target, true)
    const made = await sender.query<{ consistent_point: string; snapshot_name: string }>(
      `CREATE_REPLICATION_SLOT ${quote(target.name)} LOGICAL pgoutput EXPORT_SNAPSHOT`,
    )
    const slot = made.rows[0]
    if (!slot) throw error('CAPTURE_UNREADABLE', { reason: '复制槽没有返回快照' })
    await reader.query('begin isolation level repeatable read read only')
    await reader.query(`set transaction snapshot '${slot.snapshot_name.replaceAll("'", '')}'`)
    await sender.end()
    return {
      position: parseLsn(slot.consistent_point),
      shapes,
      async *read(table, columns, signal) {
        const types = new Map(
          shapes.find((s) => tableKey(s.table) === tableKey(table))?.columns.map((c) => [c.name, c.type]),
        )
        const names = columns.map((name) => snapshotText(name, types.get(name) ?? '')).join(', ')
        const pump = copyOut<Buffer>(
          reader,
          `copy (select ${names} from ${quote(table.schema)}.${quote(table.name)}) to stdout (format csv)`,
          (chunk, push) => push(Buffer.from(chunk)),
        )
        for await (const block of pump.blocks()) {
          signal?.throwIfAborted()
          yield Buffer.concat(block)
        }
      },
      close: () => reader.end(),
    }
  } catch (cause) {
    await sender?.end().catch(() => {})
    await reader.end().catch(() => {})
    throw cause
  }
}
