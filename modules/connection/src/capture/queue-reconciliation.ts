import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findCapture, findCaptureTable } from './capture.store.ts'
import { stateWords } from './words.ts'

/** Queues the comparison of a captured table with its source, of a partition column too. Throws CONNECTION_CAPTURE_…. */
export async function queueReconciliation(
  deps: ConnectionDeps,
  subject: Subject,
  input: { dataset: string; partition: string | null },
): Promise<{ job: string }> {
  const table = await findCaptureTable(deps.db, input.dataset)
  const capture = table && (await findCapture(deps.db, table.capture))
  if (!table || !capture) throw error('CONNECTION_CAPTURE_NOT_FOUND', { capture: input.dataset })
  deps.policy.assert('connection.capture.edit', { subject, resource: capture })
  if (capture.state !== 'running')
    throw error('CONNECTION_CAPTURE_STATE', { state: stateWords[capture.state], action: '对账' })
  const { partition } = input
  if (partition !== null && !table.links.some((link) => link.column === partition))
    throw error('CONNECTION_CAPTURE_COLUMN', { column: partition })
  const by = { id: subject.id, org: subject.org }
  return { job: await deps.jobs.enqueue(deps.db, 'connection.reconcile-table', { ...input, by: subject.id }, by) }
}
