import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MOST_BYTES, type ReadContext, type Tags } from './reading.ts'

/** A document on disk. */
export interface Spooled {
  path: string
  mediaType: string
  charset: string | null
  /** address it came from, after redirects */
  url: string
  tags: Tags
}

/**
 * The source's document on disk: the file that was handed in, or what its address gives, fetched once per run and address. A run that goes on after a
 * crash reads the same document, so that positions in it stay true. Null when nothing changed since the last complete run.
 */
export async function spoolBody(context: ReadContext, url: string, name: string): Promise<Spooled | null> {
  const { outbound, dir, file, signal, tags, said } = context
  const path = join(dir, name)
  const note = `${path}.json`
  if (existsSync(note)) return { ...(JSON.parse(await readFile(note, 'utf8')) as Spooled), path }
  if (file !== null) {
    const hash = createHash('sha256')
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer)
    const found: Tags = { etag: null, lastModified: null, hash: hash.digest('hex') }
    if (tags && tags.hash === found.hash) return unchanged(said, tags)
    said.tags = found
    const spooled: Spooled = { path: file, mediaType: '', charset: null, url: 'file:///', tags: found }
    return spooled
  }
  const headers: Record<string, string> = {}
  if (tags?.etag) headers['if-none-match'] = tags.etag
  if (tags?.lastModified) headers['if-modified-since'] = tags.lastModified
  const answer = await outbound.get(url, { maxBytes: MOST_BYTES, headers, signal, totalMs: 1_800_000 })
  if (answer.status === 304 && tags) {
    answer.destroy()
    return unchanged(said, tags)
  }
  const hash = createHash('sha256')
  const part = await open(`${path}.part`, 'w', 0o600)
  try {
    for await (const piece of answer.body) {
      hash.update(piece)
      await part.write(piece)
    }
    await part.sync()
  } finally {
    await part.close()
  }
  const found: Tags = { etag: answer.etag, lastModified: answer.lastModified, hash: hash.digest('hex') }
  if (tags && tags.hash === found.hash) return unchanged(said, found)
  said.tags = found
  await rename(`${path}.part`, path)
  const { mediaType, charset } = answer
  const spooled = { path, mediaType, charset, url: answer.url, tags: found }
  // a note half written would stop every later try
  await writeFile(`${note}.part`, JSON.stringify(spooled), { mode: 0o600 })
  await rename(`${note}.part`, note)
  return spooled
}

function unchanged(said: ReadContext['said'], tags: Tags): null {
  said.notModified = true
  said.tags = tags
  return null
}
