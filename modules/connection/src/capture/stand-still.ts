import type { ChangeSource } from '@shuyuan/capture'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { CaptureTable } from './capture.ts'
import { findCapture, findCaptureTable } from './capture.store.ts'
import { sleep } from './run-capture.ts'
import { type Layered, layersOf } from './segment/layers.ts'
import { stateWords } from './words.ts'

/** So long the source's log is waited for. */
const PATIENCE_MS = 30_000
const LOOK_MS = 200

export interface Still {
  /** the place in the source's log up to which everything is ours */
  position: string
  /** the files that the rows are made of */
  layers: Layered
  /** no change of the table stands between `known` and that place: both sides show one state */
  quiet: boolean
}

/**
 * Waits until all that the source had logged by now is ours. `known` is how many changes were ours before the source's moment was opened:
 * when no more are ours now, none lies around that moment. Throws CONNECTION_CAPTURE_STATE, CONNECTION_CAPTURE_EMPTY.
 */
export async function standStill(
  deps: ConnectionDeps,
  source: ChangeSource,
  table: CaptureTable,
  known: number,
  signal: AbortSignal,
): Promise<Still> {
  const position = await source.end()
  let heard = false
  for (const end = performance.now() + PATIENCE_MS; !heard && performance.now() < end; await sleep(LOOK_MS, signal)) {
    signal.throwIfAborted()
    const capture = await findCapture(deps.db, table.capture)
    if (capture?.state !== 'running')
      throw error('CONNECTION_CAPTURE_STATE', { state: stateWords[capture?.state ?? 'ended'], action: '对账' })
    heard = capture.heard !== null && capture.heard >= position
  }
  const layers = await layersOf(deps, table)
  if (layers.segments.length === 0) throw error('CONNECTION_CAPTURE_EMPTY')
  // looked at after the files: what came meanwhile would show
  const changes = (await findCaptureTable(deps.db, table.dataset))?.changes
  return { position, layers, quiet: heard && changes === known }
}
