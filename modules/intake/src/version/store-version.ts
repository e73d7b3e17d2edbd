import type { Tx } from '@shuyuan/db'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { IntakeDeps } from '../deps.ts'
import { findUpload, markDeleted, uploadHeldBy } from '../upload/upload.store.ts'
import type { Storage } from './version.ts'
import { findVersion, setStorage } from './version.store.ts'
import { versionFolder } from './version-folder.ts'

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** the files of a version are gone for good: whoever keeps values of it removes them too */
    'intake.version.destroyed': { dataset: string; version: string }
  }
}

/** Folder of a version's files in the lake. */
export function lakeFolder(deps: Pick<IntakeDeps, 'dataDir'>, version: { dataset: string; id: string }): string {
  return versionFolder(deps.dataDir, version.dataset, version.id).final
}

/** Says where the files of a version are from now on; for destruction it tells whoever keeps values of it. */
export async function storeVersion(
  deps: Pick<IntakeDeps, 'events'>,
  tx: Tx,
  id: string,
  storage: Storage,
): Promise<void> {
  const version = await findVersion(tx, id)
  if (!version || version.storage === storage) return
  await setStorage(tx, id, storage)
  if (storage === 'destroyed')
    await deps.events.emit(tx, 'intake.version.destroyed', { dataset: version.dataset, version: id })
}

/**
 * Removes what is left on disk of a version that is archived or destroyed, and after destruction the file it was loaded from, unless another
 * version that is still there was made of it. Repeating it does no harm.
 */
export async function clearVersion(deps: Pick<IntakeDeps, 'db' | 'dataDir' | 'clock'>, id: string): Promise<void> {
  const version = await findVersion(deps.db, id)
  if (!version || version.storage === 'lake') return
  await rm(lakeFolder(deps, version), { recursive: true, force: true })
  if (version.storage === 'destroyed' && version.upload !== null) await clearUpload(deps, version.upload)
}

async function clearUpload(deps: Pick<IntakeDeps, 'db' | 'dataDir' | 'clock'>, id: string): Promise<void> {
  const upload = await findUpload(deps.db, id)
  if (!upload || (await uploadHeldBy(deps.db, id)) > 0) return
  await rm(join(deps.dataDir, upload.path), { force: true })
  await markDeleted(deps.db, id, deps.clock.now())
}
