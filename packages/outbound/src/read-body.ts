import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { error } from './errors.ts'
import type { Limits } from './outbound.ts'

const PATIENCE_MS = 10_000

/**
 * The decoded body, bounded in size, time, pause and speed. Bytes are counted after decoding, so that a small bomb is stopped at
 * the same place as a large file; decoding goes piece by piece as the reader asks.
 */
export async function* readBody(
  reply: IncomingMessage,
  url: string,
  limits: Limits,
  deadline: number,
): AsyncGenerator<Uint8Array> {
  const { maxBytes = 64 << 20, idleMs = 20_000, minSpeed = 64 } = limits
  const encoding = (reply.headers['content-encoding'] ?? 'identity').toLowerCase()
  const decoder = decoderOf(encoding)
  if (decoder === undefined) {
    reply.destroy()
    throw error('OUTBOUND_ENCODING', { url, encoding: encoding.slice(0, 30) })
  }
  const started = Date.now()
  let arrived = 0
  let decoded = 0
  let refusal: Error | null = null
  const stop = (cause: Error): void => {
    refusal ??= cause
    reply.destroy(cause)
    decoder?.destroy(cause)
  }
  // what stops the reading runs beside it: a silent server wakes no reader. Waiting for our own reader is not its fault
  let asking = 0
  let waited = 0
  const watch = setInterval(() => {
    const now = Date.now()
    const waiting = asking > 0 ? waited + now - asking : waited
    if (now > deadline) stop(error('OUTBOUND_TIMEOUT', { url, what: 'total' }))
    else if (asking > 0 && now - asking > idleMs) stop(error('OUTBOUND_TIMEOUT', { url, what: 'idle' }))
    else if (waiting > PATIENCE_MS && arrived / (waiting / 1000) < minSpeed)
      stop(error('OUTBOUND_TIMEOUT', { url, what: 'speed' }))
  }, 50)
  reply.on('data', (piece: Buffer) => (arrived += piece.length))
  reply.pause()
  const source = decoder ? reply.pipe(decoder) : reply
  if (decoder) reply.on('error', (cause) => decoder.destroy(cause))
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  try {
    for (;;) {
      asking = Date.now()
      const { done, value } = await pieces.next()
      waited += Date.now() - asking
      asking = 0
      if (done) break
      decoded += value.length
      if (decoded > maxBytes) throw error('OUTBOUND_TOO_LARGE', { url, most: maxBytes })
      yield value
    }
    if (refusal) throw refusal
    if (!reply.complete)
      throw error('OUTBOUND_UNREACHABLE', { url, reason: `broke off after ${Date.now() - started} ms` })
  } catch (cause) {
    throw reasonOf(refusal ?? cause, { url, encoding, limits })
  } finally {
    clearInterval(watch)
    reply.destroy()
    decoder?.destroy()
  }
}

/** null: as it is; undefined: unknown. */
function decoderOf(encoding: string): Duplex | null | undefined {
  if (encoding === 'identity' || encoding === '') return null
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'deflate') return createInflate()
  if (encoding === 'br') return createBrotliDecompress()
  return undefined
}

function reasonOf(cause: unknown, at: { url: string; encoding: string; limits: Limits }): unknown {
  const { url, encoding, limits } = at
  if (limits.signal?.aborted) return limits.signal.reason
  const failure = cause as NodeJS.ErrnoException
  if (failure.name === 'AppError') return cause
  if (/^(Z_|ERR__?ZLIB|ERR_BROTLI|ERR__ERROR)/.test(failure.code ?? ''))
    return error('OUTBOUND_ENCODING', { url, encoding }, { cause })
  return error('OUTBOUND_UNREACHABLE', { url, reason: failure.code ?? 'ERROR' }, { cause })
}
