import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { listProgress } from '@shuyuan/connection'
import type { SharingDeps } from '../deps.ts'
import { findService } from '../service/service.store.ts'
import { applyChanges } from './apply-changes.ts'
import type { Live } from './live.ts'
import { isLive } from './live-records.ts'
import { listLive, lockLive, saveLive } from './live.store.ts'
import { onlineFolder } from './online-folder.ts'
import { rebuildLive } from './rebuild-live.ts'

const LOOK_MS = 200
/** Where no service follows anything, and where one has to wait for its next version. */
const REST_MS = 2_000
/** Services brought up to date at a time. */
const AT_ONCE = 4

/** Keeps the online records of services over captured datasets at what was captured, within a fraction of a second; in the processes that work. */
export function keepLive(deps: SharingDeps): { start(): void; stop(): Promise<void> } {
  const busy = new Map<string, Promise<void>>()
  const resting = new Map<string, number>()
  /** seen since the start, which may be that of a restored backup */
  const met = new Set<string>()
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()

  const follow = async (live: Live): Promise<void> => {
    await rebuildLive(deps, live, ending.signal)
    const upto = await followOnce(deps, live.service)
    if (upto === 'version') resting.set(live.service, performance.now() + REST_MS)
    met.add(live.service)
  }
  const look = async (): Promise<number> => {
    const following = await listLive(deps.db)
    if (following.length === 0) return REST_MS
    const readers = following.map(({ dataset, changes }) => ({ dataset, stands: changes }))
    const progress = new Map((await listProgress(deps.db, readers)).map((one) => [one.dataset, one.changes]))
    for (const live of following) {
      const { service, dataset, changes } = live
      if (met.has(service) && (progress.get(dataset) ?? 0) <= changes) continue
      if (busy.has(service) || busy.size >= AT_ONCE || (resting.get(service) ?? 0) > performance.now()) continue
      const done = follow(live)
        .catch(() => void resting.set(service, performance.now() + REST_MS)) // the source of the trouble is seen in its lag
        .finally(() => busy.delete(service))
      busy.set(service, done)
    }
    return LOOK_MS
  }
  const turn = (): void => {
    looking = look()
      .catch(() => REST_MS)
      .then((pause) => {
        if (!ending.signal.aborted) timer = setTimeout(turn, pause)
      })
  }
  return {
    start: turn,
    async stop() {
      ending.abort()
      clearTimeout(timer)
      await looking
      await Promise.all(busy.values())
    },
  }
}

/** Null when another process is at it, or the service follows nothing. */
async function followOnce(deps: SharingDeps, id: string): Promise<'now' | 'version' | null> {
  return inTx(deps.db, async (tx) => {
    const live = await lockLive(tx, id, { skip: true })
    const service = live && (await findService(deps.db, id))
    if (!live || !service) return null
    const folder = join(onlineFolder(deps, id), live.version)
    // records that cannot be built anew come back with the next version
    if (!isLive(folder)) return 'version'
    const { state, upto } = await applyChanges(deps, service, folder)
    if (state.changes > live.changes) {
      const [progress] = await listProgress(tx, [{ dataset: live.dataset, stands: state.changes }])
      const at = Date.now()
      const lagMs = state.commitAt && Math.max(0, Math.round(at + (progress?.skewMs ?? 0) - state.commitAt.getTime()))
      await saveLive(tx, { ...live, ...state, appliedAt: deps.clock.now(), lagMs })
    }
    return upto
  })
}
