import { openChangeSource } from '@shuyuan/capture'
import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Capture, type CaptureAction, captureMoves, placeName } from './capture.ts'
import { findCapture, lockCapture, updateCapture } from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import { actionWords, stateWords } from './words.ts'
import { openTarget } from './open-target.ts'

/**
 * Pauses, resumes, takes all rows anew, or ends a capture. Whoever follows it sees the decision at his next commit, which fails, or within a
 * second. An ended one takes its place at the source away; what it captured stays. Throws CONNECTION_CAPTURE_STATE.
 */
export async function steerCapture(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  input: { action: CaptureAction; reason: string },
): Promise<Capture> {
  const seen = await findCapture(deps.db, id)
  if (!seen) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: id })
  deps.policy.assert('connection.capture.edit', { subject, resource: seen })
  const moved = await inTx(deps.db, async (tx) => {
    const capture = await lockCapture(tx, id)
    const next = capture && captureMoves[capture.state][input.action]
    if (!capture || !next)
      throw error('CONNECTION_CAPTURE_STATE', {
        state: stateWords[capture?.state ?? 'ended'],
        action: actionWords[input.action],
      })
    const anew = input.action === 'resnapshot' || (next === 'running' && capture.position === null)
    const change = {
      state: anew ? ('snapshot' as const) : next,
      ...(anew || next === 'ended' ? { position: null } : {}),
      trouble: null,
      editedAt: deps.clock.now(),
    }
    await updateCapture(tx, id, change)
    const text = `${actionWords[input.action]}${input.reason ? `：${input.reason}` : ''}`
    await addLine(tx, id, { at: change.editedAt, tone: 'info', text })
    await deps.evidence.record(tx, {
      kind: `connection.capture.${input.action}`,
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { from: capture.state, to: change.state },
    })
    return { ...capture, ...change }
  })
  if (moved.state === 'ended') await leaveSource(deps, moved)
  return moved
}

/** The source keeps its log for us until our place is gone; where it cannot be reached, its administrator is told what to drop. */
async function leaveSource(deps: ConnectionDeps, capture: Capture): Promise<void> {
  const place = placeName(capture.id)
  try {
    const source = await openChangeSource(await openTarget(deps, capture.source, place))
    await source.forget().finally(() => source.close())
    await addLine(deps.db, capture.id, { at: deps.clock.now(), tone: 'info', text: '源库上的复制位置已清除' })
  } catch {
    await addLine(deps.db, capture.id, {
      at: deps.clock.now(),
      tone: 'warning',
      text: `未能清除源库上的复制位置“${place}”，请源库管理员删除同名复制槽与发布，否则源库会一直保留日志`,
    })
  }
}
