import { isUtf8 } from 'node:buffer'

/** Stands behind a line that was written in another encoding than its file: no sound record, though its text can be read. */
const FOREIGN = '\ufffd\ufeff'
/** Two Chinese characters of UTF-8, one behind the other: pairs of bytes that double-byte text hardly ever has. */
const WIDE_UTF8 = /[\xe3-\xe9][\x80-\xbf]{2}[\xe3-\xe9\xef][\x80-\xbf]{2}/
const LF = 10

/** Whole lines of a double-byte file as text. Lines in UTF-8 among them are read as such and marked, so that none passes as nonsense. */
export function decodeLines(lines: Buffer, decoder: { decode(bytes: Buffer): string }): string {
  if (!WIDE_UTF8.test(lines.toString('latin1'))) return decoder.decode(lines)
  const texts: string[] = []
  for (let start = 0; start < lines.length; ) {
    const stop = lines.indexOf(LF, start)
    const next = stop < 0 ? lines.length : stop + 1
    const line = lines.subarray(start, next)
    const foreign = isUtf8(line) && WIDE_UTF8.test(line.toString('latin1'))
    texts.push(foreign ? line.toString().replace(/\r?\n?$/, (end) => FOREIGN + end) : decoder.decode(line))
    start = next
  }
  return texts.join('')
}

/** The text of a record that is not of its file's encoding: as the mark says, or as double-byte text where UTF-8 makes nothing of it. */
export function foreignText(record: Buffer): string {
  const text = record.toString()
  if (text.includes(FOREIGN)) return text.replaceAll(FOREIGN, '')
  const wide = text.replace(/[\0-\x7f]/g, '')
  const lost = wide.split('\ufffd').length - 1
  if (isUtf8(record) || lost * 2 < wide.length) return text
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(record)
  } catch {
    return text
  }
}
