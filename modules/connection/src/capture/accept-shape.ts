import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import {
  findCapture,
  findCaptureTable,
  listCaptureTables,
  lockCapture,
  updateCapture,
  updateCaptureTable,
} from './capture.store.ts'
import { addLine } from './capture-line.store.ts'
import type { Capture, CaptureTable } from './capture.ts'

/**
 * The owner's word on a changed table: renamed columns are followed, removed ones stay empty from now on, and what held the capture is let go.
 * A changed key, or a table that is there again, needs all rows anew. Throws CONNECTION_CAPTURE_NO_DRIFT.
 */
export async function acceptShape(
  deps: ConnectionDeps,
  subject: Subject,
  input: { dataset: string; reason: string },
): Promise<Capture> {
  const seen = await findCaptureTable(deps.db, input.dataset)
  const capture = seen && (await findCapture(deps.db, seen.capture))
  if (!capture || !seen?.drift) throw error('CONNECTION_CAPTURE_NO_DRIFT', { dataset: input.dataset })
  deps.policy.assert('connection.capture.edit', { subject, resource: capture })
  const { drift } = seen
  return inTx(deps.db, async (tx) => {
    const held = await lockCapture(tx, capture.id)
    if (!held) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: capture.id })
    const at = deps.clock.now()
    const gone = drift.shape.length === 0
    const links = gone ? seen.links : followLinks(seen)
    await updateCaptureTable(tx, seen.dataset, { drift: null, ...(gone ? {} : { shape: drift.shape, links }) })
    const others = (await listCaptureTables(tx, capture.id)).some((t) => t.dataset !== seen.dataset && t.drift?.holds)
    const anew = gone || drift.changes.some((change) => change.kind === 'rekeyed')
    const free = held.state === 'held' && !others
    const change: Partial<Capture> = {
      editedAt: at,
      ...(free ? { state: anew ? 'snapshot' : 'running' } : {}),
      ...(free && anew ? { position: null } : {}),
    }
    await updateCapture(tx, capture.id, change)
    await addLine(tx, capture.id, { at, tone: 'info', text: `已接受表“${seen.tableName}”的结构变化：${input.reason}` })
    await deps.evidence.record(tx, {
      kind: 'connection.drift.decided',
      actor: subject.id,
      org: subject.org,
      object: capture.id,
      detail: { dataset: seen.dataset, decision: 'accept' },
    })
    return { ...held, ...change }
  })
}

function followLinks({ links, drift }: CaptureTable): CaptureTable['links'] {
  const changes = drift?.changes ?? []
  const renamed = new Map(changes.flatMap((c) => (c.kind === 'renamed' && c.to ? [[c.column, c.to] as const] : [])))
  const removed = new Set(changes.flatMap((c) => (c.kind === 'removed' ? [c.column] : [])))
  return links
    .filter((link) => !removed.has(link.source))
    .map((link) => ({ ...link, source: renamed.get(link.source) ?? link.source }))
}
