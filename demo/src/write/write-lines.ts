import iconv from 'iconv-lite'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

export type Encoding = 'utf8' | 'utf8-bom' | 'gb18030'

const CHUNK = 1 << 18

/** Streams lines into a file in the given encoding, holding at most a few hundred kilobytes. Returns the bytes written. */
export async function writeLines(path: string, encoding: Encoding, lines: Iterable<string>): Promise<number> {
  const out = createWriteStream(path)
  const encode = (text: string) => (encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(text))
  let pending = encoding === 'utf8-bom' ? '\ufeff' : ''
  const flush = async () => {
    if (!out.write(encode(pending))) await once(out, 'drain')
    pending = ''
  }
  for (const line of lines) {
    pending += line
    if (pending.length > CHUNK) await flush()
  }
  await flush()
  out.end()
  await finished(out)
  return out.bytesWritten
}
