import type { Cell } from '../change.ts'
import { error } from '../errors.ts'
import { type BinlogReader, readBinlog } from './binlog-reader.ts'
import { decimalSize, decimalText } from './decimal-text.ts'
import { listedWords, type MysqlColumn } from './mysql-column.ts'
import type { TableMap } from './table-map.ts'
import { dateText, datetimeText, timestampText, timeText } from './time-text.ts'
import { TYPE } from './type-code.ts'

const DECODERS: Record<string, string> = {
  gbk: 'gbk',
  gb2312: 'gbk',
  gb18030: 'gb18030',
  big5: 'big5',
  latin1: 'windows-1252',
  ucs2: 'utf-16be',
  utf16: 'utf-16be',
}
const INTEGERS: Record<number, number> = {
  [TYPE.tiny]: 1,
  [TYPE.short]: 2,
  [TYPE.int24]: 3,
  [TYPE.long]: 4,
  [TYPE.longlong]: 8,
}

export interface RowImage {
  before: Cell[] | null
  after: Cell[] | null
}

/** Rows of a WRITE, UPDATE or DELETE event, both generations. Only whole images are understood: others would lose values unseen. */
export function decodeRows(
  bytes: Buffer,
  at: number,
  event: { op: 'insert' | 'update' | 'delete'; second: boolean },
  map: TableMap,
  columns: readonly MysqlColumn[],
): RowImage[] {
  const reader = readBinlog(bytes, at + 8)
  if (event.second) reader.take(reader.uint(2) - 2)
  const width = reader.length()
  const size = Math.ceil(width / 8)
  for (let n = event.op === 'update' ? 2 : 1; n > 0; n--)
    if (!isWhole(reader.take(size), width))
      throw error('CAPTURE_UNREADABLE', { reason: 'binlog_row_image 不是 FULL，行不完整' })
  const words = columns.map((c) => (c.base === 'enum' || c.base === 'set' ? listedWords(c.full) : []))
  const image = (): Cell[] => {
    const nulls = reader.take(size)
    return map.columns.map(({ type, meta }, i) => {
      if (((nulls[i >> 3] ?? 0) >> (i & 7)) & 1) return null
      return cellText(reader, type, meta, columns[i], words[i] ?? [])
    })
  }
  const rows: RowImage[] = []
  while (reader.at < reader.end) {
    const first = image()
    if (event.op === 'insert') rows.push({ before: null, after: first })
    else if (event.op === 'delete') rows.push({ before: first, after: null })
    else rows.push({ before: first, after: image() })
  }
  return rows
}

const isWhole = (bitmap: Buffer, width: number): boolean => {
  for (let i = 0; i < width; i++) if (!(((bitmap[i >> 3] ?? 0) >> (i & 7)) & 1)) return false
  return true
}

function cellText(
  reader: BinlogReader,
  type: number,
  meta: number,
  column: MysqlColumn | undefined,
  words: readonly string[],
): string {
  const integer = INTEGERS[type]
  if (integer !== undefined) return integerText(reader, integer, column?.full.includes('unsigned') ?? false)
  switch (type) {
    case TYPE.decimal:
      return decimalText(reader.take(decimalSize(meta >> 8, meta & 0xff)), meta >> 8, meta & 0xff)
    case TYPE.float:
      return numberText(Number(reader.bytes.readFloatLE((reader.at += 4) - 4).toPrecision(6)))
    case TYPE.double:
      return numberText(reader.bytes.readDoubleLE((reader.at += 8) - 8))
    case TYPE.date:
      return dateText(reader)
    case TYPE.datetime2:
      return datetimeText(reader, meta)
    case TYPE.timestamp2:
      return timestampText(reader, meta)
    case TYPE.time2:
      return timeText(reader, meta)
    case TYPE.year: {
      const year = reader.uint(1)
      return year === 0 ? '0000' : String(1900 + year)
    }
    case TYPE.bit: {
      const value = BigInt(`0x${reader.take((meta >> 8) + ((meta & 0xff) > 0 ? 1 : 0)).toString('hex') || '0'}`)
      return column?.full === 'bit(1)' ? String(value === 1n) : `\\x${value.toString(16)}`
    }
    case TYPE.enum:
      return words[reader.uint(meta) - 1] ?? ''
    case TYPE.set: {
      const mask = BigInt(reader.uint(Math.min(meta, 6))) + (meta > 6 ? BigInt(reader.uint(meta - 6)) << 48n : 0n)
      return words.filter((_, i) => (mask >> BigInt(i)) & 1n).join(',')
    }
    case TYPE.varchar:
    case TYPE.varString:
    case TYPE.string:
      return bytesText(reader.take(reader.uint(meta > 255 ? 2 : 1)), column)
    case TYPE.blob:
      return bytesText(reader.take(reader.uint(meta)), column)
    case TYPE.json:
    case TYPE.geometry:
      reader.take(reader.uint(meta))
      return ''
    default:
      throw error('CAPTURE_UNREADABLE', { reason: `列类型 ${type} 未知` })
  }
}

function integerText(reader: BinlogReader, size: number, unsigned: boolean): string {
  const at = (reader.at += size) - size
  if (size === 8) return String(unsigned ? reader.bytes.readBigUInt64LE(at) : reader.bytes.readBigInt64LE(at))
  return String(unsigned ? reader.bytes.readUIntLE(at, size) : reader.bytes.readIntLE(at, size))
}

/** A floating number as MySQL prints it: digits as few as read back, an exponent beyond fifteen places. */
function numberText(value: number): string {
  const [digits = '0', power = '0'] = value.toExponential().split('e')
  const point = Number(power) + 1
  if (point > 15 || point < -14) return `${digits}e${Number(power)}`
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(digits.replace(/\D/g, '').length - point) : String(value)
}

function bytesText(bytes: Buffer, column: MysqlColumn | undefined): string {
  if (!column || column.charset === null) {
    // Zeros at the end of BINARY(n) are not in the log.
    const length = column?.base === 'binary' ? Number(/\d+/.exec(column.full)?.[0] ?? 0) * 2 : 0
    return `\\x${bytes.toString('hex').padEnd(length, '0')}`
  }
  const decoder = DECODERS[column.charset]
  return decoder ? new TextDecoder(decoder).decode(bytes) : bytes.toString('utf8')
}
