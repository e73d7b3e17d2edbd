import { createReadStream } from 'node:fs'
import { error } from '../errors.ts'
import common from './common-characters.json' with { type: 'json' }

const PROBE = 1 << 20
const everyday = new Set(common.characters)
const CHARSETS = ['utf-8', 'gb18030', 'big5']

/** A file as text, in the named character set or the first that fits. Throws HARVEST_ENCODING. */
export async function* fileText(path: string, charset: string | null): AsyncGenerator<string> {
  const name = charset ?? (await guessCharset(path))
  try {
    const decoder = new TextDecoder(name, { fatal: true })
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }))
      yield decoder.decode(piece as Buffer, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (
      cause instanceof RangeError ||
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ||
      code === 'ERR_ENCODING_NOT_SUPPORTED'
    )
      throw error('HARVEST_ENCODING', { charset: name.slice(0, 30) }, { cause })
    throw cause
  }
}

/** UTF-8 when every byte fits; of the two Chinese sets, whose bytes overlap, the one that gives more everyday characters. */
async function guessCharset(path: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of createReadStream(path, { end: PROBE - 1 })) pieces.push(piece as Buffer)
  const probe = Buffer.concat(pieces)
  const fits = CHARSETS.flatMap((name) => {
    const text = decodes(probe, name)
    return text === null ? [] : [{ name, everyday: [...text].filter((sign) => everyday.has(sign)).length }]
  })
  const best = fits[0]?.name === 'utf-8' ? fits[0] : fits.toSorted((a, b) => b.everyday - a.everyday)[0]
  if (!best) throw error('HARVEST_ENCODING', { charset: CHARSETS.join('、') })
  return best.name
}

/** The last character may be cut in two by the end of the probe. */
function decodes(probe: Buffer, name: string): string | null {
  try {
    return new TextDecoder(name, { fatal: true }).decode(probe, { stream: true })
  } catch {
    return null
  }
}
