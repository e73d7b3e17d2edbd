import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx, type Tx } from '@shuyuan/db'
import { findDataset, findVersion, latestVersion, type Version, versionFiles } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deliverService } from '../service/deliver-service.ts'
import type { Service } from '../service/service-record.ts'
import { findService, lockService, updateService } from '../service/service.store.ts'
import { buildOnline } from './build-online.ts'
import { onlineFolder } from './online-folder.ts'
import { recordService } from './record-service.ts'

/** Versions that other processes may still be about to open stay this long. */
const KEEP_MS = 60_000

/**
 * Brings a service to the newest version of its dataset: builds beside the running one, then switches in one transaction.
 * Calls go on all the time; older versions stay on disk for a minute, for gateways that have not noticed yet.
 * Errors: SHARING_SERVICE_NOT_FOUND, SHARING_NO_VERSION.
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
  const built = await buildOnline(deps, {
    service,
    glob,
    folder,
    version: version.id,
    draft: context.jobId,
    signal: context.signal,
    progress: (done) => context.progress(done, version.rowsGood, '生成在线记录'),
  })
  await inTx(deps.db, (tx) => switchVersion(deps, tx, context, { service, version, ...built }))
  await forget(folder, [version.id, service.onlineVersion])
  return { version: version.id, rows: built.rows }
}

/** Versions only go forward, whichever of two builds ends last; the state is that of now, not of the start of the build. */
async function switchVersion(
  deps: SharingDeps,
  tx: Tx,
  context: JobContext,
  input: { service: Service; version: Version; rows: number; keyless: number },
): Promise<void> {
  const { version, rows, keyless } = input
  const service = await lockService(tx, input.service.id)
  if (!service || service.state === 'stopped') return
  const online = service.onlineVersion === null ? null : await findVersion(tx, service.onlineVersion)
  if (online && online.seq >= version.seq) return
  const state = service.state === 'building' ? 'active' : service.state
  await updateService(tx, service.id, {
    state,
    onlineVersion: version.id,
    onlineRows: rows,
    onlineAt: deps.clock.now(),
  })
  await deps.evidence.record(tx, {
    kind: 'sharing.service.switched',
    actor: context.by,
    org: service.provider,
    object: service.id,
    detail: { version: version.id, rows, keyless },
  })
  if (state === 'active') await deliverService(deps, tx, service.id)
  await recordService(deps, tx, service, version)
  await deps.events.emit(tx, 'sharing.service.changed', { service: service.id })
}

async function forget(folder: string, keep: (string | null)[]): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const made = (await stat(path).catch(() => null))?.mtimeMs ?? 0
    if (!keep.includes(name) && Date.now() - made > KEEP_MS) await rm(path, { recursive: true, force: true })
  }
}
