import type { Sftp } from 'ssh2'
import type { RemoteFile } from '../file-store.ts'

const PIECE = 32 << 10
/** Questions under way at once: what hides the distance to the server. */
const AHEAD = 24

type Done<T> = (cause: Error | undefined, value: T) => void

/** Turns a call of ssh2 into a promise. */
export const call = <T>(ask: (done: Done<T>) => void): Promise<T> =>
  new Promise((ok, fail) => ask((cause, value) => (cause ? fail(cause) : ok(value))))

/** The bytes of a file in order, read ahead by several questions; `ended` rejects when the line is dead or the reader wants no more. */
export async function* readRemote(
  sftp: Sftp,
  path: string,
  file: RemoteFile,
  ended: Promise<never>,
): AsyncGenerator<Buffer> {
  const within = <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended])
  const handle = await within(call<Buffer>((done) => sftp.open(path, 'r', done)))
  const ahead: Promise<Buffer>[] = []
  try {
    let asked = 0
    for (;;) {
      while (ahead.length < AHEAD && asked < file.size) {
        const piece = readPiece(sftp, handle, asked, Math.min(PIECE, file.size - asked))
        piece.catch(() => {}) // whoever waits for it is told
        ahead.push(piece)
        asked += PIECE
      }
      const next = ahead.shift()
      if (!next) break
      yield await within(next)
    }
  } finally {
    await Promise.race([
      Promise.allSettled([...ahead, call<void>((done) => sftp.close(handle, (cause) => done(cause, undefined)))]),
      ended,
    ]).catch(() => {})
  }
}

/** A server may hand out less than it was asked for; an end before that is a short piece. */
async function readPiece(sftp: Sftp, handle: Buffer, at: number, length: number): Promise<Buffer> {
  const piece = Buffer.allocUnsafe(length)
  let size = 0
  while (size < length) {
    const got = await call<number>((done) =>
      sftp.read(handle, piece, size, length - size, at + size, (cause, read) => {
        const end = (cause as { code?: number } | undefined)?.code === 1
        done(end ? undefined : cause, end ? 0 : read)
      }),
    )
    if (got === 0) break
    size += got
  }
  return piece.subarray(0, size)
}
