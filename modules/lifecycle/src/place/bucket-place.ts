import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Bucket } from '@shuyuan/connector'
import { digestOf } from '../archive/archive-file.ts'
import { error } from '../errors.ts'
import type { Place } from './place.ts'

/** A bucket with the address its files are known by: `s3://bucket/prefix/`. */
export interface ArchiveBucket {
  bucket: Bucket
  at: string
}

/** S3-compatible storage. What was sent is read back and compared before it counts as kept. Paths begin with `s3://`. */
export function bucketPlace({ bucket, at }: ArchiveBucket, tempDir: string): Place {
  const keyOf = (path: string) => {
    if (!path.startsWith(at)) throw error('LIFECYCLE_ARCHIVE_AWAY', { path })
    return path.slice(at.length)
  }
  return {
    async keep(name, file) {
      await bucket.put(name, createReadStream(file))
      const hash = createHash('sha256')
      for await (const piece of await bucket.get(name)) hash.update(piece)
      if (hash.digest('hex') !== (await digestOf(file))) {
        await bucket.remove(name)
        throw error('LIFECYCLE_ARCHIVE_BROKEN', { version: name, reason: '对象存储里读回的内容与写入的不同' })
      }
      await rm(file)
      return `${at}${name}`
    },
    async take(path) {
      await mkdir(tempDir, { recursive: true, mode: 0o700 })
      const file = join(tempDir, `archive-${randomUUID()}.sealed`)
      const done = () => rm(file, { force: true })
      try {
        await pipeline(Readable.from(await bucket.get(keyOf(path))), createWriteStream(file, { mode: 0o600 }))
      } catch (cause) {
        await done()
        throw cause
      }
      return { file, done }
    },
    drop: (path) => bucket.remove(keyOf(path)),
  }
}
