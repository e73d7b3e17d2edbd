import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { capturedKeys, findVersionState } from '@shuyuan/connection'
import { inTx, type Tx } from '@shuyuan/db'
import { findDataset, findVersion, latestVersion, type Version, versionFiles } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import type { SharingDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deliverService } from '../service/deliver-service.ts'
import type { Service } from '../service/service-record.ts'
import { findService, lockService, updateService } from '../service/service.store.ts'
import { applyChanges } from './apply-changes.ts'
import { buildOnline } from './build-online.ts'
import type { Live } from './live.ts'
import { isLive, replaceLive, standOf } from './live-records.ts'
import { deleteLive, lockLive, saveLive } from './live.store.ts'
import { onlineFolder } from './online-folder.ts'
import { recordService } from './record-service.ts'

/** Versions that other processes may still be about to open stay this long. */
const KEEP_MS = 60_000

interface Built {
  service: Service
  version: Version
  folder: string
  rows: number
  keyless: number
  follows: boolean
}

/**
 * Brings a service to the newest version of its dataset: builds beside the running one, then switches in one transaction. Records of a captured
 * dataset get the changes after the version too, at least as many as the running ones have.
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
  const [state, keys] = [await findVersionState(deps.db, version.id), await capturedKeys(deps.db, service.dataset)]
  const live = state && keys && { state, keys }
  const built = await buildOnline(deps, {
    service,
    glob,
    folder,
    version: version.id,
    live,
    draft: context.jobId,
    signal: context.signal,
    progress: (done) => context.progress(done, version.rowsGood, '生成在线记录'),
  })
  const path = join(folder, version.id)
  // most of what came since the version, before anybody has to wait
  const follows = isLive(path)
  if (follows) await applyChanges(deps, service, path)
  await inTx(deps.db, (tx) => switchVersion(deps, tx, context, { ...built, service, version, folder, follows }))
  await forget(folder, [version.id, service.onlineVersion])
  return { version: version.id, rows: built.rows }
}

/** Versions only go forward, whichever of two builds ends last; the state is that of now, not of the start of the build. */
async function switchVersion(deps: SharingDeps, tx: Tx, context: JobContext, built: Built): Promise<void> {
  const { version, rows, keyless } = built
  const service = await lockService(tx, built.service.id)
  if (!service || service.state === 'stopped') return
  const online = service.onlineVersion === null ? null : await findVersion(tx, service.onlineVersion)
  if (online && online.seq >= version.seq) return
  const live = await followOn(deps, tx, built)
  if (live === 'behind') return
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
    detail: {
      version: version.id,
      rows,
      keyless,
      ...(live ? { change: live.changes, position: live.position } : {}),
    },
  })
  if (state === 'active') await deliverService(deps, tx, service.id)
  await recordService(deps, tx, service, version)
  await deps.events.emit(tx, 'sharing.service.changed', { service: service.id })
}

/**
 * While nobody else may change the running records, the new ones catch up with them, so that answers never go back in time. `behind` where they
 * cannot: then a newer version is on its way, and the running ones stay. Null for records that follow nothing.
 */
async function followOn(
  deps: SharingDeps,
  tx: Tx,
  { service, version, folder, follows }: Built,
): Promise<Live | 'behind' | null> {
  const before = await lockLive(tx, service.id)
  if (!follows) {
    await deleteLive(tx, service.id)
    return null
  }
  const { state } = await applyChanges(deps, service, join(folder, version.id))
  if (before && state.changes < Math.max(before.changes, standOf(join(folder, before.version)))) return 'behind'
  const live: Live = {
    service: service.id,
    dataset: service.dataset,
    version: version.id,
    ...state,
    appliedAt: deps.clock.now(),
    lagMs: null,
  }
  await saveLive(tx, live)
  // gateways of other processes look again at their next call, not within a second
  if (before) await replaceLive(join(folder, before.version))
  return live
}

async function forget(folder: string, keep: (string | null)[]): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    const made = (await stat(path).catch(() => null))?.mtimeMs ?? 0
    if (!keep.includes(name) && Date.now() - made > KEEP_MS) await rm(path, { recursive: true, force: true })
  }
}
