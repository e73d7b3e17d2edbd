import { gather, type Tx } from '@shuyuan/db'
import type { Evidence } from '@shuyuan/evidence'
import type { Clock } from '@shuyuan/kernel'
import { type StepInput, takeStep } from './take-step.ts'
import { insertTransitions } from './transition.store.ts'

/**
 * Takes one edge of a state table and keeps it: history row and evidence `<object>.<event>` in the caller's transaction.
 * Returns the new state; the caller writes it to its own table. Throws WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING.
 */
export async function makeTransition<S extends string, A extends string>(
  deps: { clock: Clock; evidence: Evidence },
  tx: Tx,
  input: StepInput<S, A> & { detail?: Record<string, string | number | boolean | null> },
): Promise<S> {
  const { edge, record } = takeStep(input, deps.clock.now())
  await gather(tx, insertTransitions, record)
  await deps.evidence.record(tx, {
    kind: `${input.object}.${edge.event}`,
    actor: record.actor,
    org: record.org,
    object: input.ref,
    detail: { from: record.fromState, to: record.toState, action: record.action, ...input.detail },
  })
  return edge.to
}
