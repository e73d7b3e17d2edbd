import type { Connection } from 'mysql2'
import { type StreamItem, tableKey, type TableName } from '../change.ts'
import { error } from '../errors.ts'
import { type BinlogEvent, HEADER } from './binlog-events.ts'
import { binlogPosition } from './binlog-position.ts'
import { decodeRows } from './decode-rows.ts'
import { describeMysql, shapeOf } from './describe-mysql.ts'
import type { MysqlColumn } from './mysql-column.ts'
import { readStatement } from './read-statement.ts'
import { decodeTableMap, type TableMap } from './table-map.ts'
import { fitsCode } from './type-code.ts'

const QUERY = 2
const ROTATE = 4
const XID = 16
const TABLE_MAP = 19
const HEARTBEATS = new Set([27, 41])
const ROWS: Record<number, { op: 'insert' | 'update' | 'delete'; second: boolean }> = {
  23: { op: 'insert', second: false },
  24: { op: 'update', second: false },
  25: { op: 'delete', second: false },
  30: { op: 'insert', second: true },
  31: { op: 'update', second: true },
  32: { op: 'delete', second: true },
}
/** Forms that hold changes in a way that is not read here; passing over them would lose what they hold. */
const UNREAD: Record<number, string> = {
  38: 'XA 事务',
  39: 'JSON 部分更新',
  40: '压缩事务',
  166: '压缩行',
  167: '压缩行',
  168: '压缩行',
}

interface Known {
  table: TableName
  map: TableMap
  columns: MysqlColumn[]
}

/** Turns events into items; remembers file, open transaction and the tables that were announced. */
export function createItems(side: Connection, tables: readonly TableName[], from: { file: string; at: number }) {
  const watched = new Map(tables.map((table) => [tableKey(table), table]))
  const known = new Map<number, Known>()
  const shapes = new Map<string, string>()
  let file = from.file
  let open = false

  const begin = (event: BinlogEvent): StreamItem[] => {
    if (open) return []
    open = true
    return [{ kind: 'begin', commitAt: new Date(event.timestamp * 1000) }]
  }
  const commit = (event: BinlogEvent): StreamItem[] => {
    const first = begin(event)
    open = false
    return [
      ...first,
      { kind: 'commit', position: binlogPosition(file, event.next), commitAt: new Date(event.timestamp * 1000) },
    ]
  }
  async function announce(event: BinlogEvent): Promise<StreamItem[]> {
    const map = decodeTableMap(event.bytes, HEADER)
    const table = watched.get(tableKey({ schema: map.schema, name: map.name }))
    if (!table || known.has(map.id)) return []
    const columns = await describeMysql(side, table)
    const fitting = columns.slice(0, map.columns.length)
    // A table that has only grown at its end since is still understood; any other difference is not.
    if (fitting.length < map.columns.length || !fitting.every((c, i) => fitsCode(c.base, map.columns[i]?.type ?? 0)))
      throw error('CAPTURE_SHAPE_UNKNOWN', { table: `${table.schema}.${table.name}` })
    known.set(map.id, { table, map, columns: fitting })
    return told(table, fitting)
  }
  const told = (table: TableName, columns: MysqlColumn[]): StreamItem[] => {
    const shape = shapeOf(table, columns)
    const text = JSON.stringify(shape)
    if (shapes.get(tableKey(table)) === text) return []
    shapes.set(tableKey(table), text)
    return [{ kind: 'shape', shape }]
  }
  const rows = (event: BinlogEvent, form: (typeof ROWS)[number]): StreamItem[] => {
    const found = known.get(event.bytes.readUIntLE(HEADER, 6))
    if (!found) return []
    return decodeRows(event.bytes, HEADER, form, found.map, found.columns).map((row) => ({
      kind: 'change',
      table: found.table,
      op: form.op,
      ...row,
    }))
  }
  async function statement(event: BinlogEvent): Promise<StreamItem[]> {
    const { what, schema, text, table } = readStatement(event.bytes, HEADER)
    if (what === 'begin') return begin(event)
    if (what === 'commit') return commit(event)
    if (what === 'nothing') return []
    const concerns = [...watched.values()].some((t) => t.schema === schema || text.includes(t.name))
    if (what === 'change') {
      if (!concerns) return []
      throw error('CAPTURE_UNREADABLE', { reason: '有会话以语句格式写日志，变更内容不在日志里，须重新快照' })
    }
    const items = begin(event)
    if (what === 'truncate') {
      const found = watched.get(tableKey({ schema, name: table }))
      if (found) items.push({ kind: 'change', table: found, op: 'truncate', before: null, after: null })
    } else if (concerns) {
      known.clear()
      for (const found of watched.values()) {
        const columns = await describeMysql(side, found)
        if (columns.length === 0) items.push({ kind: 'gone', table: found })
      }
    }
    return [...items, ...commit(event)]
  }
  return async (event: BinlogEvent): Promise<StreamItem[]> => {
    if (UNREAD[event.type]) throw error('CAPTURE_UNREADABLE', { reason: UNREAD[event.type] ?? '' })
    if (event.type === ROTATE) {
      file = event.bytes.toString('utf8', HEADER + 8)
      return []
    }
    if (event.type === QUERY) return statement(event)
    if (event.type === XID) return commit(event)
    if (event.type === TABLE_MAP) return announce(event)
    if (HEARTBEATS.has(event.type)) return open ? [] : [{ kind: 'idle', position: binlogPosition(file, event.next) }]
    const form = ROWS[event.type]
    return form ? rows(event, form) : []
  }
}
