import iconv from 'iconv-lite'

export type Encoding = 'utf8' | 'utf8-bom' | 'gb18030'

const CHUNK = 1 << 18

/** Text lines as blocks of bytes of a few hundred kilobytes, in the encoding a department uses. */
export function* encodeLines(lines: Iterable<string>, encoding: Encoding): Generator<Buffer> {
  const encode = (text: string) => (encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text))
  let pending = encoding === 'utf8-bom' ? '\ufeff' : ''
  for (const line of lines) {
    pending += line
    if (pending.length <= CHUNK) continue
    yield encode(pending)
    pending = ''
  }
  yield encode(pending)
}
