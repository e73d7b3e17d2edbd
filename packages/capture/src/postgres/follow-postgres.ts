import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import type { Follow, PostgresTarget } from '../change-source.ts'
import { type Cell, type ShapeColumn, type StreamItem, tableKey, type TableName } from '../change.ts'
import { error } from '../errors.ts'
import { connectPostgres, quote } from './connect-postgres.ts'
import { copyOut, sendCopy } from './copy-out.ts'
import { describeTable } from './describe-table.ts'
import { lsnOf, lsnText, positionOf } from './lsn.ts'
import { nativeText } from './native-text.ts'
import { decodeMessage, type Relation } from './pgoutput.ts'
import { publicationOf } from './publication.ts'

const STATUS_MS = 10_000
const LEAVING_MS = 5000
const EPOCH_MS = 946_684_800_000

type Raw = StreamItem | { kind: 'relation'; relation: Relation }

/**
 * Follows our slot from a position. The server skips transactions that ended at or before it, so a transaction is seen again only when it was
 * not confirmed. `from` is at or after whatever was confirmed: where it is not, one side is a restored copy, and the server would go on without
 * the changes between the two and without a word. Throws CAPTURE_LOG_GONE, CAPTURE_IN_USE.
 */
export async function followPostgres(
  target: PostgresTarget,
  from: string,
  tables: readonly TableName[],
): Promise<Follow> {
  const side = await connectPostgres(target)
  await slotLeft(side, target.name)
  await meets(side, target.name, from)
  const client = await connectPostgres(target, true)
  const publication = quote(await publicationOf(side, target.name, tables))
  let confirmed = from
  const status = (): void => {
    // Received, flushed and applied are the same to us: what our database has committed. (An LSN names the byte after the record.)
    const reply = Buffer.alloc(34)
    reply[0] = 0x72
    for (const at of [1, 9, 17]) reply.writeBigUInt64BE(lsnOf(confirmed), at)
    reply.writeBigInt64BE(BigInt(Date.now() - EPOCH_MS) * 1000n, 25)
    sendCopy(client, reply)
  }
  const relations = new Map<number, Relation>()
  const pump = copyOut<Raw>(
    client,
    `START_REPLICATION SLOT ${quote(target.name)} LOGICAL ${lsnText(from)} (proto_version '1', publication_names '${publication}')`,
    toItems(relations, status),
  )
  const resolve = createResolver(side)
  const timer = setInterval(status, STATUS_MS)
  timer.unref()
  const close = async (): Promise<void> => {
    clearInterval(timer)
    pump.end()
    // The log sender answers a polite goodbye only between messages: it is not waited for.
    ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
    await side.end().catch(() => {})
  }
  return {
    async *items() {
      try {
        for await (const block of pump.blocks()) yield await resolve(block)
      } catch (cause) {
        throw followError(cause, target.name, from)
      }
    },
    confirm(position) {
      if (position <= confirmed) return
      confirmed = position
      status()
    },
    close,
  }
}

/** A reader that has just gone, killed or closed, holds the slot until the server notices: it is waited for a little. */
async function slotLeft(side: pg.Client, name: string): Promise<void> {
  for (const end = Date.now() + LEAVING_MS; Date.now() < end; await setTimeout(50)) {
    const { rows } = await side.query('select from pg_replication_slots where slot_name = $1 and active', [name])
    if (rows.length === 0) return
  }
}

async function meets(side: pg.Client, name: string, from: string): Promise<void> {
  const { rows } = await side.query(
    `select from pg_replication_slots
    where slot_name = $1 and (confirmed_flush_lsn > $2::pg_lsn or $2::pg_lsn >
      case when pg_is_in_recovery() then pg_last_wal_receive_lsn() else pg_current_wal_insert_lsn() end)`,
    [name, lsnText(from)],
  )
  if (rows.length === 0) return
  await side.end()
  throw error('CAPTURE_LOG_GONE', { position: lsnText(from) })
}

/** Messages to items; runs on the socket's event, so nothing waits here. */
function toItems(relations: Map<number, Relation>, status: () => void) {
  let open = false
  const tableOf = (id: number) => {
    const relation = relations.get(id)
    if (!relation) throw error('CAPTURE_UNREADABLE', { reason: '变更前没有表结构' })
    return { schema: relation.schema, name: relation.name }
  }
  return (chunk: Buffer, push: (item: Raw) => void): void => {
    if (chunk[0] === 0x6b) {
      if (chunk[17] === 1) status()
      if (!open) push({ kind: 'idle', position: positionOf(chunk.readBigUInt64BE(1)) })
      return
    }
    const message = decodeMessage(chunk.subarray(25))
    switch (message.tag) {
      case 'begin':
        open = true
        return push({ kind: 'begin', commitAt: message.commitAt })
      case 'commit':
        open = false
        return push({ kind: 'commit', position: positionOf(message.end), commitAt: message.commitAt })
      case 'relation':
        relations.set(message.relation.id, message.relation)
        return push({ kind: 'relation', relation: message.relation })
      case 'insert':
        return push({
          kind: 'change',
          table: tableOf(message.relation),
          op: 'insert',
          before: null,
          after: message.after,
        })
      case 'update':
      case 'delete': {
        const relation = relations.get(message.relation)
        const before =
          message.before && message.keyOnly && relation ? keyCells(message.before, relation) : message.before
        const after = message.tag === 'delete' ? null : filled(message.after, message.keyOnly ? null : message.before)
        return push({ kind: 'change', table: tableOf(message.relation), op: message.tag, before, after })
      }
      case 'truncate':
        for (const id of message.relations)
          push({ kind: 'change', table: tableOf(id), op: 'truncate', before: null, after: null })
    }
  }
}

/** In a key-only tuple the other columns are sent as NULL, which they need not be. */
const keyCells = (cells: Cell[], relation: Relation): Cell[] =>
  cells.map((cell, i) => (relation.columns[i]?.key ? cell : undefined))

/** Under REPLICA IDENTITY FULL the old row holds the values that the new one leaves out. */
const filled = (after: Cell[], before: Cell[] | null): Cell[] =>
  before ? after.map((cell, i) => (cell === undefined ? before[i] : cell)) : after

type Rewrite = [at: number, rewrite: (text: string) => string]

/** Names the types of a table when it first appears or has changed, and writes its values as a full read does. */
function createResolver(side: pg.Client): (block: Raw[]) => Promise<StreamItem[]> {
  const rewrites = new Map<string, Rewrite[]>()
  const rewritten = (cells: Cell[] | null, rules: Rewrite[]): Cell[] | null => {
    if (cells)
      for (const [at, rewrite] of rules) {
        const cell = cells[at]
        if (typeof cell === 'string') cells[at] = rewrite(cell)
      }
    return cells
  }
  return async (block) => {
    const items: StreamItem[] = []
    for (const item of block) {
      if (item.kind === 'relation') {
        const shape = await shapeOf(side, item.relation)
        const rules = shape.columns.flatMap((column, at): Rewrite[] => {
          const rewrite = nativeText(column.type)
          return rewrite ? [[at, rewrite]] : []
        })
        rewrites.set(tableKey(shape.table), rules)
        items.push({ kind: 'shape', shape })
        continue
      }
      if (item.kind === 'change') {
        const rules = rewrites.get(tableKey(item.table))
        if (rules?.length) {
          rewritten(item.before, rules)
          if (item.after !== item.before) rewritten(item.after, rules)
        }
      }
      items.push(item)
    }
    return items
  }
}

async function shapeOf(side: pg.Client, relation: Relation) {
  const table = { schema: relation.schema, name: relation.name }
  const { rows } = await side.query<{ type: string }>(
    'select format_type(t, m) as type from unnest($1::oid[], $2::int[]) with ordinality as u (t, m, n) order by n',
    [relation.columns.map((c) => c.type), relation.columns.map((c) => c.modifier)],
  )
  // REPLICA IDENTITY FULL flags every column: then the primary key of today decides.
  const all = relation.columns.every((c) => c.key)
  const now = all ? await describeTable(side, table) : null
  const keys = now && new Set(now.columns.filter((c) => c.key).map((c) => c.name))
  const columns = relation.columns.map(
    (column, i): ShapeColumn => ({
      name: column.name,
      type: rows[i]?.type ?? '',
      key: keys ? keys.has(column.name) : column.key,
    }),
  )
  return { table, columns }
}

function followError(cause: unknown, name: string, position: string): unknown {
  const { code, message } = cause as { code?: string; message?: string }
  if (code === '55006') return error('CAPTURE_IN_USE', { name }, { cause })
  if (code === '42704' || code === '55000' || code === '58P01')
    return error('CAPTURE_LOG_GONE', { position: lsnText(position) }, { cause })
  if (code?.startsWith('CAPTURE_')) return cause
  return error('CAPTURE_BROKEN', { reason: code ?? (message ?? '').slice(0, 80) }, { cause })
}
