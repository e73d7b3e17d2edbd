import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { inTx, type Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { IntakeDeps } from '../deps.ts'
import { detectFile } from '../detect/detect-file.ts'
import type { Detection } from '../detect/detection.ts'
import { error } from '../errors.ts'
import { admitUpload } from './admit-upload.ts'
import { cleanName, type Upload } from './upload.ts'
import { insertUpload } from './upload.store.ts'
import { unpackUpload } from './unpack-upload.ts'
import { writeUpload } from './write-upload.ts'

export const DEFAULT_MAX = 8 * 2 ** 30

/**
 * Takes a file of any size to disk in constant memory, opens a single-member ZIP, detects how to read it and registers it.
 * Whatever goes wrong leaves no file behind. Throws INTAKE_UPLOAD_*, INTAKE_ZIP_*, INTAKE_FORMAT_UNKNOWN, INTAKE_DISK_FULL.
 */
export async function receiveUpload(
  deps: Pick<IntakeDeps, 'db' | 'clock' | 'dataDir' | 'evidence' | 'maxUploadBytes' | 'uploadQuota'>,
  subject: Subject,
  input: {
    name: string
    stream: Readable
    /** bytes that the sender says are coming; what cannot fit is refused before it comes */
    size?: number | null
    /** how the content is to be read, where the sender wrote it in a known form; otherwise it is found out */
    detection?: Detection
    /** runs inside the transaction that registers the file */
    registered?(tx: Tx, upload: Upload): Promise<void>
  },
): Promise<Upload> {
  const id = newId('upl')
  const name = cleanName(input.name)
  const limit = deps.maxUploadBytes ?? DEFAULT_MAX
  const folder = join(deps.dataDir, 'intake', 'uploads')
  const work = join(folder, '.tmp', id)
  const leave = await admitUpload(deps, subject, input.size ?? 0)
  try {
    await mkdir(work, { recursive: true, mode: 0o700 })
    const received = join(work, 'file')
    const { size, sha256 } = await writeUpload(input.stream, received, {
      name,
      limit,
      declared: input.size ?? null,
    })
    const unpacked = input.detection ? { path: received, name } : await unpackUpload(received, name, limit)
    const detection = input.detection ?? (await detectFile(unpacked.path, unpacked.name))
    const path = join('intake', 'uploads', id)
    await rename(unpacked.path, join(deps.dataDir, path))
    const upload: Upload = {
      id,
      name: unpacked.name,
      size,
      sha256,
      path,
      detection,
      createdBy: subject.id,
      org: subject.org,
      createdAt: deps.clock.now(),
    }
    try {
      await inTx(deps.db, async (tx) => {
        await insertUpload(tx, upload)
        await deps.evidence.record(tx, {
          kind: 'intake.upload.received',
          actor: subject.id,
          org: subject.org,
          object: id,
          detail: { sha256, size },
        })
        await input.registered?.(tx, upload)
      })
    } catch (cause) {
      await rm(join(deps.dataDir, path), { force: true })
      throw cause
    }
    return upload
  } catch (cause) {
    throw (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? error('INTAKE_DISK_FULL', {}, { cause }) : cause
  } finally {
    leave()
    await rm(work, { recursive: true, force: true })
  }
}
