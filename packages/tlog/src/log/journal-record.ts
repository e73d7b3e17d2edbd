import { crc32 } from 'node:zlib'
import { decodeBundle } from '../tile/entry-bundle.ts'

/** `STJ1` · first index (8) · entries (4) · body length (4) · body = bundle of entries · CRC-32 over all before (4). */
const MAGIC = Buffer.from('STJ1')
const HEAD = 20

export interface JournalRecord {
  first: number
  entries: Buffer[]
  /** position of the byte after the record */
  end: number
}

export function encodeRecord(first: number, entries: readonly Buffer[]): Buffer {
  const body = entries.reduce((sum, entry) => sum + 2 + entry.length, 0)
  const record = Buffer.allocUnsafe(HEAD + body + 4)
  MAGIC.copy(record)
  record.writeBigUInt64BE(BigInt(first), 4)
  record.writeUInt32BE(entries.length, 12)
  record.writeUInt32BE(body, 16)
  let at = HEAD
  for (const entry of entries) {
    at = record.writeUInt16BE(entry.length, at)
    at += entry.copy(record, at)
  }
  record.writeUInt32BE(crc32(record.subarray(0, at)), at)
  return record
}

/** The record at `at`, null when it is torn or was changed. */
export function decodeRecord(bytes: Buffer, at: number): JournalRecord | null {
  if (at + HEAD + 4 > bytes.length || !bytes.subarray(at, at + 4).equals(MAGIC)) return null
  const bodyEnd = at + HEAD + bytes.readUInt32BE(at + 16)
  if (bodyEnd + 4 > bytes.length || crc32(bytes.subarray(at, bodyEnd)) !== bytes.readUInt32BE(bodyEnd)) return null
  const entries = decodeBundle(bytes.subarray(at + HEAD, bodyEnd))
  if (entries?.length !== bytes.readUInt32BE(at + 12)) return null
  return { first: Number(bytes.readBigUInt64BE(at + 4)), entries, end: bodyEnd + 4 }
}

/** True when a whole record of that kind stands somewhere behind `at`. */
export function recordBehind(bytes: Buffer, at: number, wanted: (record: JournalRecord) => boolean): boolean {
  for (let next = bytes.indexOf(MAGIC, at + 1); next >= 0; next = bytes.indexOf(MAGIC, next + 1)) {
    const record = decodeRecord(bytes, next)
    if (record && wanted(record)) return true
  }
  return false
}
