import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { Transform } from 'node:stream'
import { AppError } from '@shuyuan/kernel'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { containerOf } from '../detect/guess-format.ts'
import { error } from '../errors.ts'
import { cleanName } from './upload.ts'
import { isByTheWay, memberName } from './zip-member.ts'

/** Beyond this size a member may not be more than this many times its packed size: real tables pack 5 to 30 times. */
const FREE = 100 << 20
const RATIO = 200
const MAX_ENTRIES = 10_000
/** Only office documents hold these. */
const OFFICE = new Set(['xl/workbook.xml', '[Content_Types].xml', 'META-INF/manifest.xml'])

/**
 * Opens a plain ZIP with one member beside it; other files (a workbook is a ZIP too) come back as they are.
 * Throws INTAKE_ZIP_MEMBERS, INTAKE_ZIP_LOCKED, INTAKE_ZIP_BOMB, INTAKE_ZIP_BROKEN.
 */
export async function unpackUpload(path: string, name: string, limit: number): Promise<{ path: string; name: string }> {
  const file = await open(path)
  const head = Buffer.alloc(8)
  await file.read(head, 0, 8, 0)
  await file.close()
  if (containerOf(head) !== 'zip') return { path, name }
  try {
    const zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false })
    try {
      const entries = await listEntries(zip, name)
      const unpackedBytes = entries.reduce((sum, e) => sum + e.uncompressedSize, 0)
      const packedBytes = entries.reduce((sum, e) => sum + e.compressedSize, 0)
      if (unpackedBytes > limit || (unpackedBytes > FREE && unpackedBytes > packedBytes * RATIO))
        throw error('INTAKE_ZIP_BOMB', { name })
      if (entries.some((e) => OFFICE.has(e.fileName))) return { path, name }
      const [only] = entries
      if (!only || entries.length > 1) throw error('INTAKE_ZIP_MEMBERS', { name, count: entries.length })
      if (only.isEncrypted()) throw error('INTAKE_ZIP_LOCKED', { name })
      const target = `${path}.member`
      await pipeline(
        await zip.openReadStreamPromise(only, {}),
        atMost(only.uncompressedSize, name),
        createWriteStream(target, { mode: 0o600, flush: true }),
      )
      return { path: target, name: cleanName(memberName(only)) }
    } finally {
      zip.close()
    }
  } catch (cause) {
    if (cause instanceof AppError || (cause as NodeJS.ErrnoException).code === 'ENOSPC') throw cause
    throw error('INTAKE_ZIP_BROKEN', { name }, { cause })
  }
}

async function listEntries(zip: ZipFile, name: string): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw error('INTAKE_ZIP_MEMBERS', { name, count: zip.entryCount })
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) if (!isByTheWay(memberName(entry))) entries.push(entry)
  return entries
}

/** The directory may lie about a member's size; what comes out is counted. */
function atMost(limit: number, name: string): Transform {
  let size = 0
  return new Transform({
    transform(block: Buffer, _encoding, done) {
      size += block.length
      done(size > limit ? error('INTAKE_ZIP_BOMB', { name }) : null, block)
    },
  })
}
