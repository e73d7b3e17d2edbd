import { error } from '../errors.ts'
import { readBinlog } from './binlog-reader.ts'
import { TYPE } from './type-code.ts'

/** How the cells of a table are laid out in the rows that follow. */
export interface TableMap {
  id: number
  schema: string
  name: string
  columns: { type: number; meta: number }[]
}

/** TABLE_MAP_EVENT; `at` is where its body begins. */
export function decodeTableMap(bytes: Buffer, at: number): TableMap {
  const reader = readBinlog(bytes, at)
  const id = reader.uint(6)
  reader.uint(2)
  const schema = reader.text(reader.uint(1))
  reader.uint(1)
  const name = reader.text(reader.uint(1))
  reader.uint(1)
  const types = [...reader.take(reader.length())]
  reader.length()
  const columns = types.map((type) => {
    const meta = metaOf(type, reader.uint.bind(reader))
    // CHAR, ENUM and SET share one code; the real one stands in the first byte.
    if (type !== TYPE.string) return { type, meta }
    const [first, second] = [meta >> 8, meta & 0xff]
    if ((first & 0x30) !== 0x30) return { type: first | 0x30, meta: second | (((first & 0x30) ^ 0x30) << 4) }
    return { type: first, meta: second }
  })
  return { id, schema, name, columns }
}

function metaOf(type: number, uint: (size: number) => number): number {
  switch (type) {
    case TYPE.float:
    case TYPE.double:
    case TYPE.blob:
    case TYPE.geometry:
    case TYPE.json:
    case TYPE.timestamp2:
    case TYPE.datetime2:
    case TYPE.time2:
      return uint(1)
    case TYPE.varchar:
    case TYPE.bit:
      return uint(2)
    case TYPE.decimal:
    case TYPE.string:
    case TYPE.varString:
      return (uint(1) << 8) | uint(1)
    case TYPE.timestamp:
    case TYPE.datetime:
    case TYPE.time:
      throw error('CAPTURE_UNREADABLE', { reason: '表用 5.6 以前的时间格式，请执行 ALTER TABLE … FORCE 转换' })
    default:
      return 0
  }
}
