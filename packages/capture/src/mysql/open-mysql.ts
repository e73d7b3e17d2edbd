import type { Readable } from 'node:stream'
import type { Connection, QueryOptions } from 'mysql2'
import type { ChangeSource, MysqlTarget, Snapshot } from '../change-source.ts'
import type { TableName } from '../change.ts'
import { csvCell } from '../csv-cell.ts'
import { error } from '../errors.ts'
import { binlogPosition, parsePosition } from './binlog-position.ts'
import { checkMysql } from './check-mysql.ts'
import { ask, connectMysql, logEnd } from './connect-mysql.ts'
import { describeMysql, shapeOf } from './describe-mysql.ts'
import { followMysql } from './follow-mysql.ts'
import { quoteMysql, snapshotText } from './mysql-column.ts'

const BLOCK = 1 << 20

/** MySQL and MariaDB by their binary log. The server keeps nothing for us: how long it keeps its log decides how long a capture may rest. */
export async function openMysql(target: MysqlTarget): Promise<ChangeSource> {
  const connection = await connectMysql(target)
  const describe = async (table: TableName) => {
    const columns = await describeMysql(connection, table)
    if (columns.length === 0) throw error('CAPTURE_TABLE_MISSING', { table: `${table.schema}.${table.name}` })
    return columns
  }
  return {
    check: (tables) => checkMysql(connection, tables),
    describe: async (table) => shapeOf(table, await describe(table)),
    snapshot: (tables) => snapshotMysql(target, tables),
    follow: (from, tables) => followMysql(target, from, tables),
    async lag(position) {
      const asked = Date.now()
      const [now] = await ask(connection, 'select unix_timestamp(now(3)) * 1000 as now')
      const skewMs = Number(now?.now ?? asked) - (asked + Date.now()) / 2
      const { file, at } = parsePosition(position)
      const logs = await ask(connection, 'show binary logs')
      const from = logs.findIndex((log) => log.Log_name === file)
      const bytes = logs.slice(from).reduce((sum, log) => sum + Number(log.File_size), 0) - at
      return { bytes: Math.max(0, bytes), skewMs, room: null, kept: from >= 0 }
    },
    async end() {
      const end = await logEnd(connection)
      if (!end) throw error('CAPTURE_NOT_READY', { reason: '源库没有打开二进制日志' })
      return binlogPosition(end.file, end.at)
    },
    async forget() {},
    async close() {
      connection.destroy()
    },
  }
}

/**
 * The position is read before the snapshot begins: changes in between are in the snapshot and come once more. They carry whole rows and the last
 * one of a key wins, so that the state is exact as soon as they have passed. No table is locked.
 */
async function snapshotMysql(target: MysqlTarget, tables: readonly TableName[]): Promise<Snapshot> {
  const connection = await connectMysql(target)
  try {
    const end = await logEnd(connection)
    if (!end) throw error('CAPTURE_NOT_READY', { reason: '源库没有打开二进制日志' })
    await ask(connection, 'set session transaction isolation level repeatable read')
    await ask(connection, 'start transaction with consistent snapshot')
    const described = await Promise.all(
      tables.map(async (table) => ({ table, columns: await describeMysql(connection, table) })),
    )
    for (const { table, columns } of described) {
      const title = `${table.schema}.${table.name}`
      if (columns.length === 0) throw error('CAPTURE_TABLE_MISSING', { table: title })
      if (!columns.some((c) => c.key)) throw error('CAPTURE_NO_KEY', { table: title })
    }
    return {
      position: binlogPosition(end.file, end.at),
      shapes: described.map(({ table, columns }) => shapeOf(table, columns)),
      read(table, names, signal) {
        const all = described.find((d) => d.table.schema === table.schema && d.table.name === table.name)?.columns ?? []
        const texts = names.map((name) => {
          const column = all.find((c) => c.name === name)
          return column ? snapshotText(column) : 'null'
        })
        return readRows(
          connection,
          `select ${texts.join(', ')} from ${quoteMysql(table.schema)}.${quoteMysql(table.name)}`,
          signal,
        )
      },
      async close() {
        connection.destroy()
      },
    }
  } catch (cause) {
    connection.destroy()
    throw cause
  }
}

async function* readRows(connection: Connection, sql: string, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const rows: Readable = connection
    .query({ sql, rowsAsArray: true, typeCast: false } as QueryOptions)
    .stream({ highWaterMark: 512 })
  const lost = (cause: Error): void => void rows.destroy(cause)
  connection.on('error', lost)
  let waiting: string[] = []
  let size = 0
  for await (const row of rows as AsyncIterable<(Buffer | null)[]>) {
    signal?.throwIfAborted()
    const line = `${row.map((cell) => csvCell(cell && cell.toString('utf8'))).join(',')}\n`
    waiting.push(line)
    size += line.length
    if (size < BLOCK) continue
    yield Buffer.from(waiting.join(''))
    waiting = []
    size = 0
  }
  // The stream also ends when the line goes dead: only an answer after it says that all has come.
  await ask(connection, 'select 1')
  connection.off('error', lost)
  if (size > 0) yield Buffer.from(waiting.join(''))
}
