import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { failed } from './failure.ts'
import type { Schemas } from './schemas.ts'

/** Streams a file to the platform; only its name and bytes travel. Throws ShuyuanError, and the file system's error for a missing file. */
export async function uploadFile(
  account: { base: string; token: string },
  file: string,
): Promise<Schemas['IntakeUpload']> {
  const { size } = await stat(file)
  const response = await fetch(new URL(`/v1/intake/uploads?name=${encodeURIComponent(basename(file))}`, account.base), {
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
  return (await response.json()) as Schemas['IntakeUpload']
}
