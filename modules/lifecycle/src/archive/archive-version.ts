import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { clearVersion, findVersion, lakeFolder, latestVersion, recordExport, storeVersion } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPlace } from '../place/open-place.ts'
import { isAway } from '../place/place.ts'
import { words } from '../version/words.ts'
import { digestOf, packFolder, unpackFolder } from './archive-file.ts'
import { findArchive, saveArchive } from './archive.store.ts'

const SEAL = 'lifecycle.archive'

/**
 * Moves a version into the archive (job `lifecycle.archive`): packed, sealed, unpacked again and compared before the lake's files go. The
 * version stays listed; its digest is in evidence, and lineage knows of the copy once it lies in a bucket. Repeating it after a crash ends the same. Throws LIFECYCLE_NEWEST, LIFECYCLE_STORAGE.
 */
export async function archiveVersion(
  deps: LifecycleDeps,
  context: JobContext,
  input: { version: string },
): Promise<{ bytes: number }> {
  const version = await findVersion(deps.db, input.version)
  if (!version) throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: input.version })
  const { id, seq, dataset, storage } = version
  if (storage === 'archive') {
    await clearVersion(deps, id)
    return { bytes: (await findArchive(deps.db, id))?.bytes ?? 0 }
  }
  if (storage !== 'lake') throw error('LIFECYCLE_STORAGE', { action: '归档', seq, storage: words.storage[storage] })
  if ((await latestVersion(deps.db, dataset))?.id === id) throw error('LIFECYCLE_NEWEST', { seq })
  const draft = join(deps.dataDir, 'archive', dataset, `${id}.sealed.${context.jobId}`)
  const trial = join(deps.dataDir, 'tmp', `archive-${context.jobId}`)
  const key = randomBytes(32)
  try {
    await context.progress(0, 3, '压缩并加密')
    const packed = await packFolder(lakeFolder(deps, version), draft, key)
    await context.progress(1, 3, '取回核对')
    await unpackFolder(draft, trial, key)
    if ((await digestOf(draft)) !== packed.sha256)
      throw error('LIFECYCLE_ARCHIVE_BROKEN', { version: id, reason: '写入不完整' })
    const path = await openPlace(deps).keep(`${dataset}/${id}.sealed`, draft)
    const at = deps.clock.now()
    await inTx(deps.db, async (tx) => {
      const restored = { restoredAt: null, restoredUntil: null, restoreReason: null, erasedAt: null }
      const sealed = deps.keyring.seal(key, SEAL)
      const by = { archivedBy: context.by, archivedAt: at }
      await saveArchive(tx, { version: id, dataset, path, ...packed, key: sealed, ...by, ...restored })
      await storeVersion(deps, tx, id, 'archive')
      const evidence = await deps.evidence.record(tx, {
        kind: 'lifecycle.version.archived',
        actor: context.by,
        org: context.org,
        object: id,
        detail: {
          dataset,
          seq,
          hash: version.hash,
          sha256: packed.sha256,
          bytes: packed.bytes,
          files: packed.files.length,
        },
      })
      if (!isAway(path)) return
      // whole and unmasked, for whoever may have the bucket and the key
      const columns = (version.manifest?.columns ?? []).map(({ name }) => ({ name }))
      const from = [{ dataset, version: id, columns }]
      const { org } = context
      await recordExport(tx, at, { job: 'lifecycle.archive', title: '归档文件', evidence, org, from })
    })
    await context.progress(2, 3, '清理在线文件')
    await clearVersion(deps, id)
    return { bytes: packed.bytes }
  } finally {
    await rm(draft, { force: true })
    await rm(trial, { recursive: true, force: true })
  }
}

/** The key of an archive, opened. */
export const openKey = ({ keyring }: Pick<LifecycleDeps, 'keyring'>, sealed: string): Buffer =>
  keyring.open(sealed, SEAL)
