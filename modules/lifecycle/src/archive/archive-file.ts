import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'

/** A file inside an archive. */
export interface Packed {
  name: string
  bytes: number
  sha256: string
}

export interface PackedFolder {
  files: Packed[]
  bytes: number
  rawBytes: number
  sha256: string
}

const TAG = 16

/**
 * A folder as one file: a line of JSON that names the files, then their bytes one after the other; compressed (Zstandard) and sealed
 * (AES-256-GCM, the nonce in front, the tag at the end). Without the key it is noise. Durable when this resolves.
 */
export async function packFolder(folder: string, target: string, key: Buffer): Promise<PackedFolder> {
  const files: Packed[] = []
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name)
    files.push({ name, bytes: (await stat(path)).size, sha256: await digestOf(path) })
  }
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const hash = createHash('sha256').update(nonce)
  let bytes = nonce.length
  await mkdir(dirname(target), { recursive: true, mode: 0o700 })
  const out = createWriteStream(target, { mode: 0o600 })
  out.write(nonce)
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
    flush(done) {
      const tag = cipher.getAuthTag()
      hash.update(tag)
      bytes += tag.length
      done(null, tag)
    },
  })
  await pipeline(Readable.from(contents(folder, files)), createZstdCompress(), cipher, count, out)
  const handle = await open(target, 'r+')
  await handle.sync()
  await handle.close()
  const rawBytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { files, bytes, rawBytes, sha256: hash.digest('hex') }
}

async function* contents(folder: string, files: readonly Packed[]): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(files)}\n`)
  for (const { name } of files) for await (const chunk of createReadStream(join(folder, name))) yield chunk as Buffer
}

/**
 * Writes the files of an archive into a folder, bit by bit as they were. Throws when a byte of the archive or the key is wrong; what was
 * written until then is no use.
 */
export async function unpackFolder(source: string, folder: string, key: Buffer): Promise<Packed[]> {
  const size = (await stat(source)).size
  const ends = await readEnds(source, size)
  const decipher = createDecipheriv('aes-256-gcm', key, ends.nonce)
  decipher.setAuthTag(ends.tag)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const writer = new FolderWriter(folder)
  const body = createReadStream(source, { start: ends.nonce.length, end: size - TAG - 1 })
  await pipeline(body, decipher, createZstdDecompress(), async (stream: AsyncIterable<Buffer>) => {
    for await (const chunk of stream) await writer.write(chunk)
  })
  return writer.close()
}

async function readEnds(source: string, size: number): Promise<{ nonce: Buffer; tag: Buffer }> {
  const handle = await open(source)
  try {
    const nonce = Buffer.alloc(12)
    const tag = Buffer.alloc(TAG)
    await handle.read(nonce, 0, nonce.length, 0)
    await handle.read(tag, 0, TAG, size - TAG)
    return { nonce, tag }
  } finally {
    await handle.close()
  }
}

/** Cuts the stream of an archive into its files again and checks the digest of each. */
class FolderWriter {
  readonly #folder: string
  #head = Buffer.alloc(0)
  #files: Packed[] | null = null
  #at = 0
  #left = 0
  #hash = createHash('sha256')
  #handle: Awaited<ReturnType<typeof open>> | null = null

  constructor(folder: string) {
    this.#folder = folder
  }

  async write(chunk: Buffer): Promise<void> {
    let rest = chunk
    if (!this.#files) {
      this.#head = Buffer.concat([this.#head, rest])
      const end = this.#head.indexOf('\n')
      if (end < 0) return
      this.#files = JSON.parse(this.#head.subarray(0, end).toString()) as Packed[]
      rest = this.#head.subarray(end + 1)
      await this.#next()
    }
    while (rest.length > 0 && this.#handle) {
      const part = rest.subarray(0, this.#left)
      await this.#handle.write(part)
      this.#hash.update(part)
      this.#left -= part.length
      rest = rest.subarray(part.length)
      if (this.#left === 0) await this.#finish()
    }
  }

  async close(): Promise<Packed[]> {
    if (!this.#files || this.#at < this.#files.length) throw new Error('the archive ends early')
    return this.#files
  }

  async #next(): Promise<void> {
    const file = this.#files?.[this.#at]
    if (!file) return
    if (/[/\\]|^\.+$/.test(file.name)) throw new Error('a name leads out of the folder')
    this.#handle = await open(join(this.#folder, file.name), 'w', 0o600)
    this.#hash = createHash('sha256')
    this.#left = file.bytes
    if (file.bytes === 0) await this.#finish()
  }

  async #finish(): Promise<void> {
    const file = this.#files?.[this.#at]
    await this.#handle?.sync()
    await this.#handle?.close()
    this.#handle = null
    if (file?.sha256 !== this.#hash.digest('hex')) throw new Error(`${file?.name} is not what was archived`)
    this.#at++
    await this.#next()
  }
}

export async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
