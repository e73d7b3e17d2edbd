import type { BinlogReader } from './binlog-reader.ts'

const two = (n: number): string => String(n).padStart(2, '0')
const BEIJING_MS = 8 * 3_600_000

/** The fraction of a second without needless zeros: `.12` or nothing. */
function fraction(reader: BinlogReader, decimals: number): string {
  const size = Math.ceil(decimals / 2)
  if (size === 0) return ''
  const value = reader.bytes.readUIntBE((reader.at += size) - size, size)
  const text = String(value)
    .padStart(size * 2, '0')
    .slice(0, decimals)
    .replace(/0+$/, '')
  return text === '' ? '' : `.${text}`
}

export function dateText(reader: BinlogReader): string {
  const value = reader.uint(3)
  return `${String(value >> 9).padStart(4, '0')}-${two((value >> 5) & 15)}-${two(value & 31)}`
}

/** DATETIME: 1 bit sign, 17 bits year × 13 + month, 5 day, 5 hour, 6 minute, 6 second. */
export function datetimeText(reader: BinlogReader, decimals: number): string {
  const packed = BigInt(reader.bytes.readUIntBE((reader.at += 5) - 5, 5)) & 0x7fffffffffn
  const months = Number(packed >> 22n)
  const rest = Number(packed & 0x3fffffn)
  const date = `${String(Math.floor(months / 13)).padStart(4, '0')}-${two(months % 13)}-${two(rest >> 17)}`
  return `${date} ${two((rest >> 12) & 31)}:${two((rest >> 6) & 63)}:${two(rest & 63)}${fraction(reader, decimals)}`
}

/** TIMESTAMP as Beijing time; zero is MySQL's word for none. */
export function timestampText(reader: BinlogReader, decimals: number): string {
  const seconds = reader.bytes.readUInt32BE((reader.at += 4) - 4)
  const rest = fraction(reader, decimals)
  if (seconds === 0) return '0000-00-00 00:00:00'
  return new Date(seconds * 1000 + BEIJING_MS).toISOString().slice(0, 19).replace('T', ' ') + rest
}

/** TIME: offset by half of its range, so that negative ones sort before; fraction included in the number. */
export function timeText(reader: BinlogReader, decimals: number): string {
  const extra = Math.ceil(decimals / 2)
  const size = 3 + extra
  const raw = BigInt(reader.bytes.readUIntBE((reader.at += size) - size, size)) - (1n << BigInt(size * 8 - 1))
  const value = raw < 0n ? -raw : raw
  const whole = Number(value >> BigInt(extra * 8))
  const part = Number(value & ((1n << BigInt(extra * 8)) - 1n))
  const shown =
    extra === 0
      ? ''
      : String(part)
          .padStart(extra * 2, '0')
          .slice(0, decimals)
          .replace(/0+$/, '')
  const clock = `${two(whole >> 12)}:${two((whole >> 6) & 63)}:${two(whole & 63)}${shown ? `.${shown}` : ''}`
  return raw < 0n ? `-${clock}` : clock
}
