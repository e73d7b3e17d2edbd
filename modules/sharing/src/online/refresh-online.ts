import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { findDataset, latestVersion, versionFiles } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findService, updateService } from '../service/service.store.ts'
import { buildOnline } from './build-online.ts'
import { onlineFolder } from './online-folder.ts'

/**
 * Brings a service to the newest version of its dataset: builds beside the running one, then switches in one transaction.
 * Calls go on all the time; the version before stays on disk until the next switch, for readers that have not noticed yet.
 */
export async function refreshOnline(
  deps: SharingDeps,
  context: JobContext,
  input: { service: string },
): Promise<{ version: string; rows: number }> {
  const service = await findService(deps.db, input.service)
  if (!service) throw error('SHARING_SERVICE_NOT_FOUND', { service: input.service })
  const version = await latestVersion(deps.db, service.dataset)
  if (!version)
    throw error('SHARING_NO_VERSION', {
      dataset: (await findDataset(deps.db, service.dataset))?.name ?? service.dataset,
    })
  if (service.state === 'stopped' || service.onlineVersion === version.id)
    return { version: version.id, rows: service.onlineRows ?? 0 }
  const { glob } = await versionFiles(deps, version.id)
  const folder = onlineFolder(deps, service.id)
  const rows = await buildOnline(deps, {
    service,
    glob,
    folder,
    version: version.id,
    signal: context.signal,
    progress: (done) => context.progress(done, version.rowsGood, '生成在线记录'),
  })
  await inTx(deps.db, async (tx) => {
    await updateService(tx, service.id, {
      onlineVersion: version.id,
      onlineRows: rows,
      onlineAt: deps.clock.now(),
      ...(service.state === 'building' ? { state: 'active' as const } : {}),
    })
    await deps.evidence.record(tx, {
      kind: 'sharing.service.switched',
      actor: context.by,
      org: service.provider,
      object: service.id,
      detail: { version: version.id, rows },
    })
  })
  await forget(folder, [version.id, service.onlineVersion])
  return { version: version.id, rows }
}

async function forget(folder: string, keep: (string | null)[]): Promise<void> {
  for (const name of await readdir(folder))
    if (!keep.includes(name)) await rm(join(folder, name), { recursive: true, force: true })
}
