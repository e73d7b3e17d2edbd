import { error } from '../errors.ts'
import type { Cell } from '../change.ts'

/** A table as the log describes it: types by number, resolved to names later. */
export interface Relation {
  id: number
  schema: string
  name: string
  columns: { name: string; key: boolean; type: number; modifier: number }[]
}

/** Messages of PostgreSQL's logical replication protocol, version 1, text values (Documentation §54.9). */
export type Message =
  | { tag: 'begin'; commitAt: Date }
  | { tag: 'commit'; end: bigint; commitAt: Date }
  | { tag: 'relation'; relation: Relation }
  | { tag: 'insert'; relation: number; after: Cell[] }
  | { tag: 'update'; relation: number; before: Cell[] | null; keyOnly: boolean; after: Cell[] }
  | { tag: 'delete'; relation: number; before: Cell[]; keyOnly: boolean }
  | { tag: 'truncate'; relations: number[] }
  | { tag: 'other' }

/** Microseconds since 2000-01-01 to a moment. */
const EPOCH_MS = 946_684_800_000
export const pgTime = (micros: bigint): Date => new Date(Number(micros / 1000n) + EPOCH_MS)

/** Decodes one message. The buffer may be overwritten afterwards: nothing of it is kept. */
export function decodeMessage(buf: Buffer): Message {
  const tag = String.fromCharCode(buf[0] ?? 0)
  let at = 1
  const word = (): string => {
    const end = buf.indexOf(0, at)
    const value = buf.toString('utf8', at, end)
    at = end + 1
    return value
  }
  const int32 = (): number => buf.readInt32BE((at += 4) - 4)
  const tuple = (): Cell[] => {
    const cells = Array.from({ length: buf.readInt16BE(at) }, (): Cell => undefined)
    at += 2
    for (let i = 0; i < cells.length; i++) {
      const kind = buf[at++]
      if (kind === 0x6e) cells[i] = null
      else if (kind === 0x74) {
        const size = int32()
        cells[i] = buf.toString('utf8', at, at + size)
        at += size
      } else if (kind !== 0x75) throw error('CAPTURE_UNREADABLE', { reason: `列的形式 ${kind} 未知` })
    }
    return cells
  }
  switch (tag) {
    case 'B':
      return { tag: 'begin', commitAt: pgTime(buf.readBigInt64BE(9)) }
    case 'C':
      return { tag: 'commit', end: buf.readBigUInt64BE(10), commitAt: pgTime(buf.readBigInt64BE(18)) }
    case 'R': {
      const id = int32()
      const schema = word()
      const name = word()
      at++ // replica identity: the key flags below say what it means
      const columns = Array.from({ length: buf.readInt16BE((at += 2) - 2) }, () => ({
        key: (buf[at++] ?? 0) === 1,
        name: word(),
        type: int32(),
        modifier: int32(),
      }))
      return { tag: 'relation', relation: { id, schema: schema || 'pg_catalog', name, columns } }
    }
    case 'I': {
      const relation = int32()
      at++
      return { tag: 'insert', relation, after: tuple() }
    }
    case 'U': {
      const relation = int32()
      const form = buf[at++]
      if (form === 0x4e) return { tag: 'update', relation, before: null, keyOnly: true, after: tuple() }
      const before = tuple()
      at++
      return { tag: 'update', relation, before, keyOnly: form === 0x4b, after: tuple() }
    }
    case 'D': {
      const relation = int32()
      const keyOnly = buf[at++] === 0x4b
      return { tag: 'delete', relation, before: tuple(), keyOnly }
    }
    case 'T': {
      const count = int32()
      at++
      return { tag: 'truncate', relations: Array.from({ length: count }, int32) }
    }
    default:
      return { tag: 'other' }
  }
}
