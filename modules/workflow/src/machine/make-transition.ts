import type { Tx } from '@shuyuan/db'
import type { Evidence } from '@shuyuan/evidence'
import type { Clock } from '@shuyuan/kernel'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { error } from '../errors.ts'
import { type Machine, step, wordOf } from './machine.ts'
import { insertTransition } from './transition.store.ts'

/**
 * Takes one edge of a state table and keeps it: history row and evidence `<object>.<event>` in the caller's transaction.
 * Returns the new state; the caller writes it to its own table. Throws WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING.
 */
export async function makeTransition<S extends string, A extends string>(
  deps: { clock: Clock; evidence: Evidence },
  tx: Tx,
  input: {
    object: string
    machine: Machine<S, A>
    ref: string
    state: NoInfer<S>
    action: NoInfer<A>
    by: Pick<Subject, 'id' | 'name' | 'org'>
    reason?: string
    remarks?: Record<string, string>
    detail?: Record<string, string | number | boolean | null>
  },
): Promise<S> {
  const edge = step(input.machine, input.state, input.action)
  const reason = input.reason?.trim() ?? ''
  if (edge.reason && reason === '') throw error('WORKFLOW_REASON_MISSING', { action: wordOf(input.action) })
  const { object, ref, by } = input
  const at = deps.clock.now()
  await insertTransition(tx, {
    id: newId('trn'),
    object,
    ref,
    fromState: input.state,
    toState: edge.to,
    action: input.action,
    actor: by.id,
    actorName: by.name,
    org: by.org,
    reason,
    remarks: input.remarks ?? {},
    at,
  })
  await deps.evidence.record(tx, {
    kind: `${object}.${edge.event}`,
    actor: by.id,
    org: by.org,
    object: ref,
    detail: { from: input.state, to: edge.to, action: input.action, ...input.detail },
  })
  return edge.to
}
