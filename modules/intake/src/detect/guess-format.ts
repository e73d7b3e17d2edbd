import type { Encoding } from '../read/layout.ts'
import { guessList } from './guess-list.ts'

export type Container = 'text' | 'zip' | 'ole' | 'parquet'

/** What kind of bytes a file begins with. OLE is the container of .xls (and of encrypted .xlsx). */
export function containerOf(head: Buffer): Container {
  if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) return 'zip'
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0) return 'ole'
  if (head.length >= 4 && head.readUInt32BE(0) === 0x50415231) return 'parquet'
  return 'text'
}

/** Tells JSON, XML and the tables that pass for workbooks from delimited text by its first signs. */
export function textFormat(sample: string): 'json' | 'ndjson' | 'xml' | 'html' | 'sheet-xml' | 'delimited' {
  const start = sample.trimStart()
  if (/^<(?:!doctype\s+html|html|head|meta|body|table|style)\b/i.test(start) && /<table\b/i.test(start)) return 'html'
  if (/^<\?xml\s/.test(start) || /^<([\p{L}_][\p{L}\p{N}_.:-]*)[^<>]*>[\s\S]*<\/\1?/u.test(start)) {
    if (/<table\b/i.test(start) && /<html\b/i.test(start)) return 'html'
    return start.includes('urn:schemas-microsoft-com:office:spreadsheet') ? 'sheet-xml' : 'xml'
  }
  if (start.startsWith('[') && (/^\[\s*(?:[{\][]|$)/.test(start) || isObject(start))) return 'json'
  if (!start.startsWith('{')) return 'delimited'
  const [first = '', second = ''] = start.split('\n', 2).map((line) => line.trim())
  if (!isObject(first)) return /^\{\s*"/.test(start) ? 'json' : 'delimited'
  // one object a line, each with lists of its own, or one object around the only list
  return isObject(second) || guessList(first) === null ? 'ndjson' : 'json'
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** Binary rubbish among text: more than 10 % control characters other than blanks and those that part cells (UTF-16 is decoded before). */
export function looksBinary(sample: string, encoding: Encoding): boolean {
  if (encoding.startsWith('utf-16')) return false
  let controls = 0
  for (const char of sample) {
    const code = char.charCodeAt(0)
    if (code === 0 || (code > 3 && code < 9) || (code > 13 && code < 27) || (code > 27 && code < 31)) controls++
  }
  return controls > sample.length / 10
}
