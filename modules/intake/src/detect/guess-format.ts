import type { Encoding } from '../read/layout.ts'

export type Container = 'text' | 'zip' | 'ole' | 'parquet' | 'unknown'

/** What kind of bytes a file begins with. OLE is the container of .xls (and of encrypted .xlsx). */
export function containerOf(head: Buffer): Container {
  if (head.length >= 4 && head.readUInt32BE(0) === 0x504b0304) return 'zip'
  if (head.length >= 8 && head.readUInt32BE(0) === 0xd0cf11e0) return 'ole'
  if (head.length >= 4 && head.readUInt32BE(0) === 0x50415231) return 'parquet'
  const known = [
    [0x1f, 0x8b],
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x52, 0x61, 0x72, 0x21],
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x7f, 0x45, 0x4c, 0x46],
  ]
  return known.some((magic) => magic.every((byte, i) => head[i] === byte)) ? 'unknown' : 'text'
}

/** Tells JSON and XML from delimited text by its first signs. */
export function textFormat(sample: string): 'json' | 'ndjson' | 'xml' | 'delimited' {
  const start = sample.trimStart()
  if (/^<\?xml\s/.test(start) || /^<([\p{L}_][\p{L}\p{N}_.:-]*)[^<>]*>[\s\S]*<\/\1?/u.test(start)) return 'xml'
  if (start.startsWith('[') && /^\[\s*(?:\{|\]|$)/.test(start)) return 'json'
  if (!start.startsWith('{')) return 'delimited'
  const first = start.split('\n', 1)[0]?.trim() ?? ''
  if (first.endsWith('}') && isObject(first)) return isWrapper(first) ? 'json' : 'ndjson'
  return /^\{\s*"/.test(start) ? 'json' : 'delimited'
}

function isObject(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

function isWrapper(text: string): boolean {
  return Object.values(JSON.parse(text) as object).some(
    (v) => Array.isArray(v) && typeof v[0] === 'object' && v[0] !== null,
  )
}

/** Binary rubbish among text: more than 10 % control characters other than blanks (UTF-16 is decoded before). */
export function looksBinary(sample: string, encoding: Encoding): boolean {
  if (encoding.startsWith('utf-16')) return false
  let controls = 0
  for (const char of sample) {
    const code = char.charCodeAt(0)
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 31)) controls++
  }
  return controls > sample.length / 10
}
