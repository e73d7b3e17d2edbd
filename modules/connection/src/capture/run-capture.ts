import { type ChangeSource, openChangeSource } from '@shuyuan/capture'
import { AppError, isoTime } from '@shuyuan/kernel'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Capture, placeName } from './capture.ts'
import { advanceCapture, findCapture, listCaptureTables, lockCapture, updateCapture } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import { planCompaction } from './compact/plan-compaction.ts'
import { CaptureMoved } from './capture-batch.ts'
import { followCapture } from './follow-capture.ts'
import { openMeter } from './lag-meter.ts'
import { openTarget } from './open-target.ts'
import { clearStrays } from './segment/segment-folder.ts'
import { takeSnapshot } from './take-snapshot.ts'

/** Between two attempts: 1, 2, 4 … up to 60 seconds. */
const pause = (attempt: number): number => Math.min(60_000, 1000 * 2 ** Math.min(attempt, 6))

/**
 * Keeps one capture moving until it is paused, held, lost or `signal` stops it. Must run once in the whole platform (the caller holds the lock);
 * should two run all the same, the fence on the position lets only one write.
 */
export async function runCapture(deps: ConnectionDeps, id: string, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; !signal.aborted; attempt++) {
    const capture = await findCapture(deps.db, id)
    if (capture?.state !== 'snapshot' && capture?.state !== 'running') return
    const before = capture.position
    try {
      await moveOn(deps, capture, signal)
      if ((await findCapture(deps.db, id))?.position !== before) attempt = 0
    } catch (cause) {
      if (signal.aborted) return
      if (cause instanceof CaptureMoved) continue
      if ((await findCapture(deps.db, id))?.position !== before) attempt = 0
      await noteTrouble(deps, capture, cause)
    }
    await sleep(pause(attempt), signal)
  }
}

async function moveOn(deps: ConnectionDeps, capture: Capture, signal: AbortSignal): Promise<void> {
  const tables = await listCaptureTables(deps.db, capture.id)
  await clearStrays(
    deps,
    capture.id,
    tables.map((t) => t.dataset),
  )
  const source = await openChangeSource(await openTarget(deps, capture.source, placeName(capture.id)))
  try {
    if (capture.state === 'snapshot') {
      await takeSnapshot(deps, source, capture, signal)
      await planCompaction(deps, capture)
    }
    const running = await findCapture(deps.db, capture.id)
    if (running?.state === 'running') await follow(deps, source, running, signal)
  } finally {
    await source.close().catch(() => {})
  }
}

/** Follows while a meter measures the lag and versions are planned; a person's decision ends it within a second. */
async function follow(
  deps: ConnectionDeps,
  source: ChangeSource,
  capture: Capture,
  signal: AbortSignal,
): Promise<void> {
  const ended = new AbortController()
  const both = AbortSignal.any([signal, ended.signal])
  const meter = openMeter(deps, source, capture, () => ended.abort())
  try {
    await followCapture(deps, source, capture, both, meter.note)
  } finally {
    await meter.close()
  }
}

async function noteTrouble(deps: ConnectionDeps, capture: Capture, cause: unknown): Promise<void> {
  const known = cause instanceof AppError ? cause : error('CONNECTION_CAPTURE_FAILED', {}, { cause })
  const at = deps.clock.now()
  const trouble = { code: known.code, title: known.texts.zh, since: isoTime(at) }
  if (known.code === 'CAPTURE_LOG_GONE' || known.code === 'CAPTURE_SHAPE_UNKNOWN') {
    await deps.db.transaction().execute(async (tx) => {
      // an ended capture's place is gone because it ended, another process may have moved it on: what was done meanwhile stands
      const now = await lockCapture(tx, capture.id)
      if (now?.state !== capture.state || now.position !== capture.position) return
      await updateCapture(tx, capture.id, { state: 'lost', trouble })
      await addLine(tx, capture.id, { at, tone: 'error', text: known.texts.zh })
    })
    return
  }
  if (capture.trouble?.code === known.code) return
  await deps.db.transaction().execute(async (tx) => {
    if (await advanceCapture(tx, capture.id, capture, { trouble }))
      await addLine(tx, capture.id, { at, tone: 'warning', text: known.texts.zh })
  })
}

export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((ok) => {
    if (signal.aborted) return ok()
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      ok()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done, { once: true })
  })
}
