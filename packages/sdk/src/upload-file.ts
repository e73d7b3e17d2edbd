import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { failed } from './failure.ts'
import type { Schemas } from './schemas.ts'

/** Streams a file to an address that takes one as its body (`name` goes along); only its name and bytes travel. Throws ShuyuanError, and the file system's error for a missing file. */
export async function uploadFile<T = Schemas['IntakeUpload']>(
  account: { base: string; token: string },
  file: string,
  path = '/v1/intake/uploads',
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
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  if (!response.ok) throw await failed(response)
  return (await response.json()) as T
}
