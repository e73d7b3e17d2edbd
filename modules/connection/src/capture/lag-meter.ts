import type { ChangeSource } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import { notify } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import type { Capture } from './capture.ts'
import { findCapture, updateCapture } from './capture.store.ts'
import { addLag, addLine } from './capture-line.store.ts'
import { planCompaction } from './compact/plan-compaction.ts'
import type { Progress } from './capture-batch.ts'
import { keepFresh } from './keep-fresh.ts'

const TICK_MS = 1000
/** Every so many ticks the source is asked how far it is. */
const ASK_EVERY = 5
/** Less than this and the source is about to drop the log that we still need. */
const LITTLE_ROOM = 256 << 20

/**
 * Once a second: does the capture still run, how far behind is it, is a new version due; what was heard is written down, then confirmed.
 * Commit times are the source's: its clock is measured against ours, and a wrong one makes the lag no wrong.
 */
export function openMeter(deps: ConnectionDeps, source: ChangeSource, capture: Capture, stop: () => void) {
  const fresh = keepFresh(deps, capture.id)
  let position = capture.position ?? ''
  let heard: string | null = null
  let confirm: (position: string) => void = () => {}
  let changes = 0
  let ticks = 0
  let warned = false
  let skewMs = capture.skewMs ?? 0
  let bytes = capture.lagBytes ?? 0
  /** commit time of the last transaction, and when it became ours */
  let last: { commitAt: number; takenAt: number } | null = null
  let busy: Promise<void> = Promise.resolve()

  const tick = async (): Promise<void> => {
    const seen = await findCapture(deps.db, capture.id)
    if (seen?.state !== 'running') return stop()
    const here = position
    if (here && here !== heard) {
      await updateCapture(deps.db, capture.id, { heard: here })
      heard = here
      confirm(here)
    }
    if (ticks++ % ASK_EVERY === 0) {
      const lag = await source.lag(position).catch(() => null)
      if (!lag) return
      skewMs = lag.skewMs
      bytes = lag.bytes
      const at = deps.clock.now()
      const ms = lagMs()
      const worst = { ms, bytes, changes }
      changes = 0
      await addLag(deps.db, capture.id, { at, ...worst })
      await updateCapture(deps.db, capture.id, {
        lagMs: ms,
        lagBytes: bytes,
        skewMs: Math.round(skewMs),
        room: lag.room,
        seenAt: at,
      })
      if (lag.room !== null && lag.room < LITTLE_ROOM && !warned) {
        warned = true
        await warnOfRoom(deps, capture, lag.room, at)
      }
      await fresh.look(bytes)
    }
    await planCompaction(deps, capture)
  }
  /** How old the newest change was when it became visible; nothing waits behind = 0. */
  const lagMs = (): number => (last ? Math.max(0, Math.round(last.takenAt + skewMs - last.commitAt)) : 0)
  const timer = setInterval(() => {
    busy = busy.then(tick).catch(() => {})
  }, TICK_MS)

  return {
    note(progress: Progress, confirmTo: (position: string) => void): void {
      position = progress.position
      confirm = confirmTo
      fresh.spoke()
      changes += progress.changes
      last = progress.commitAt ? { commitAt: progress.commitAt.getTime(), takenAt: Date.now() } : null
    },
    async close(): Promise<void> {
      clearInterval(timer)
      await busy
    },
  }
}

async function warnOfRoom(deps: ConnectionDeps, capture: Capture, room: number, at: Date): Promise<void> {
  const left = `${Math.max(0, Math.round(room / 2 ** 20))} MB`
  await inTx(deps.db, async (tx) => {
    await addLine(tx, capture.id, {
      at,
      tone: 'warning',
      text: `源库为捕获保留日志的余量只剩 ${left}，用尽后须重新快照`,
    })
    await notify(deps, tx, {
      to: { role: 'provider', org: capture.provider },
      title: `变更捕获“${capture.name}”落后太多：源库的日志余量只剩 ${left}`,
      body: '请联系源库管理员调大 max_slot_wal_keep_size，或检查平台负荷',
      link: `/connection/captures/${capture.id}`,
      tone: 'warning',
    })
  })
}
