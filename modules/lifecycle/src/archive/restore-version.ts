import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { findVersion, lakeFolder, storeVersion } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { notify } from '@shuyuan/workflow'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { openPlace } from '../place/open-place.ts'
import { words } from '../version/words.ts'
import { openKey } from './archive-version.ts'
import { unpackFolder } from './archive-file.ts'
import { findArchive, updateArchive } from './archive.store.ts'

const DAY = 86_400_000

/**
 * Brings an archived version back, bit by bit (job `lifecycle.restore`); after so many days it goes back into the archive by itself.
 * Throws LIFECYCLE_STORAGE, LIFECYCLE_ARCHIVE_BROKEN, LIFECYCLE_ARCHIVE_AWAY, CONNECTOR_… of the storage.
 */
export async function restoreVersion(
  deps: LifecycleDeps,
  context: JobContext,
  input: { version: string; days: number; reason: string },
): Promise<{ files: number }> {
  const version = await findVersion(deps.db, input.version)
  const archive = await findArchive(deps.db, input.version)
  if (!version || !archive) throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: input.version })
  const { id, seq, storage } = version
  if (storage === 'lake') return { files: archive.files.length }
  if (storage !== 'archive' || archive.key === null)
    throw error('LIFECYCLE_STORAGE', { action: '恢复', seq, storage: words.storage[storage] })
  const final = lakeFolder(deps, version)
  const draft = join(dirname(final), '..', '.tmp', `restore-${id}`)
  await rm(draft, { recursive: true, force: true })
  await context.progress(0, null, '解密并核对每个文件')
  const taken = await openPlace(deps).take(archive.path)
  const files = await unpackFolder(taken.file, draft, openKey(deps, archive.key))
    .catch(async (cause: unknown) => {
      await rm(draft, { recursive: true, force: true })
      const reason = cause instanceof Error ? cause.message : '未知'
      throw error('LIFECYCLE_ARCHIVE_BROKEN', { version: id, reason }, { cause })
    })
    .finally(() => taken.done())
  await rm(final, { recursive: true, force: true })
  await mkdir(dirname(final), { recursive: true, mode: 0o700 })
  await rename(draft, final)
  const at = deps.clock.now()
  await inTx(deps.db, async (tx) => {
    await storeVersion(deps, tx, id, 'lake')
    const restoredUntil = new Date(at.getTime() + input.days * DAY)
    await updateArchive(tx, id, { restoredAt: at, restoredUntil, restoreReason: input.reason })
    await deps.evidence.record(tx, {
      kind: 'lifecycle.version.restored',
      actor: context.by,
      org: context.org,
      object: id,
      detail: { dataset: version.dataset, seq, hash: version.hash, sha256: archive.sha256, days: input.days },
    })
    await notify(deps, tx, {
      to: { user: context.by },
      title: `第 ${seq} 版已从归档恢复，${input.days} 天后自动归档`,
      link: `/datasets/${version.dataset}/versions/${id}`,
    })
  })
  return { files: files.length }
}
