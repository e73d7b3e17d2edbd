import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed } from './failure.ts'
import type { Schemas } from './schemas.ts'

/** Read at a time: small pieces cost the sender more than the bytes. */
const PIECE = 4 << 20

/** Streams a file to an address that takes one as its body (`name` goes along); only its name and bytes travel. `onProgress` hears how many bytes have been taken. Throws ShuyuanError, and the file system's error for a missing file. */
export async function uploadFile<T = Schemas['IntakeUpload']>(
  account: { base: string; token: string },
  file: string,
  { path = '/v1/intake/uploads', onProgress }: { path?: string; onProgress?(sent: number, size: number): void } = {},
): Promise<T> {
  const { size } = await stat(file)
  const url = new URL(path, account.base)
  url.searchParams.set('name', basename(file))
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${account.token}`,
      'content-type': 'application/octet-stream',
      'content-length': String(size),
    },
    body: ReadableStream.from(told(file, (sent) => onProgress?.(sent, size))),
    duplex: 'half',
    // fetch keeps the whole body that it may have to send again to another address
    redirect: 'error',
  } as RequestInit)
  if (!response.ok) throw await failed(response)
  return (await response.json()) as T
}

async function* told(file: string, tell: (sent: number) => void): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const chunk of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    yield chunk
    tell((sent += chunk.length))
  }
}
