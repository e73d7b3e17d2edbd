import { error } from '../errors.ts'

/** Bytes as text, piece by piece, in the named character set (UTF-8 when none is). Throws RDF_ENCODING on a byte that does not belong. */
export async function* decodeText(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  charset: string | null,
): AsyncGenerator<string> {
  const name = charset ?? 'utf-8'
  const decoder = decoderOf(name)
  try {
    for await (const piece of body) yield decoder.decode(piece, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    if (cause instanceof TypeError && (cause as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw error('RDF_ENCODING', { charset: name })
    throw cause
  }
}

function decoderOf(charset: string) {
  try {
    return new TextDecoder(charset, { fatal: true })
  } catch {
    throw error('RDF_ENCODING', { charset: charset.slice(0, 30) })
  }
}
