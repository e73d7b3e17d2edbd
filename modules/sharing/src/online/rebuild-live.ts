import { join } from 'node:path'
import { capturedKeys, findVersionState } from '@shuyuan/connection'
import { versionFiles } from '@shuyuan/intake'
import type { SharingDeps } from '../deps.ts'
import { findService } from '../service/service.store.ts'
import { buildOnline } from './build-online.ts'
import type { Live } from './live.ts'
import { isLive } from './live-records.ts'
import { onlineFolder } from './online-folder.ts'

/**
 * Builds live records that are not there anew of their version: a backup leaves them out, because they may be ahead of its database. What was
 * captured after the version is applied as ever.
 */
export async function rebuildLive(deps: SharingDeps, live: Live, signal: AbortSignal): Promise<void> {
  const folder = onlineFolder(deps, live.service)
  if (isLive(join(folder, live.version))) return
  const service = await findService(deps.db, live.service)
  const [state, keys] = [await findVersionState(deps.db, live.version), await capturedKeys(deps.db, live.dataset)]
  if (!service || !state || !keys) return
  const { version } = live
  const { glob } = await versionFiles(deps, version)
  await buildOnline(deps, {
    service,
    glob,
    folder,
    version,
    live: { state, keys },
    draft: `again${process.pid}`,
    signal,
  })
}
