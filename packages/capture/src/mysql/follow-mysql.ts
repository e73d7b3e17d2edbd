import type { Follow, MysqlTarget } from '../change-source.ts'
import type { StreamItem, TableName } from '../change.ts'
import { dumpBinlog } from './binlog-events.ts'
import { createItems } from './binlog-items.ts'
import { parsePosition } from './binlog-position.ts'
import { ask, connectMysql } from './connect-mysql.ts'

/** We know checksums (the connection's own are enough), and want a sign of life every five seconds. */
const PREPARE = [
  'set @master_binlog_checksum = @@global.binlog_checksum, @source_binlog_checksum = @@global.binlog_checksum',
  'set @master_heartbeat_period = 5000000000',
]

/** Follows the binary log from a position as a replica would. Throws CAPTURE_LOG_GONE, CAPTURE_SHAPE_UNKNOWN, CAPTURE_BROKEN. */
export async function followMysql(target: MysqlTarget, from: string, tables: readonly TableName[]): Promise<Follow> {
  const dump = await connectMysql(target)
  const side = await connectMysql(target)
  for (const text of PREPARE) await ask(dump, text)
  const [state] = await ask(dump, 'select @@global.binlog_checksum as checksum')
  const place = parsePosition(from)
  const pump = dumpBinlog(dump, place, { serverId: target.serverId, checksums: state?.checksum !== 'NONE' })
  const toItems = createItems(side, tables, place)
  return {
    async *items() {
      for await (const block of pump.blocks()) {
        const items: StreamItem[] = []
        for (const event of block) for (const item of await toItems(event)) items.push(item)
        if (items.length > 0) yield items
      }
    },
    // The server keeps its log by time and size, not for us.
    confirm() {},
    async close() {
      pump.end()
      dump.destroy()
      side.destroy()
    },
  }
}
