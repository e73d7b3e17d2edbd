import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { error } from '../errors.ts'
import { type Machine, step, type Transition, wordOf } from './machine.ts'
import type { TransitionRecord } from './transition.ts'

/** One step of a thing on its state table, asked for by somebody. */
export interface StepInput<S extends string, A extends string> {
  object: string
  machine: Machine<S, A>
  ref: string
  state: NoInfer<S>
  action: NoInfer<A>
  by: Pick<Subject, 'id' | 'name' | 'org'>
  reason?: string
  remarks?: Record<string, string>
}

/**
 * The line of history of a step, with its edge: never a new state without actor, time and, where the table wants it, reason. Pure.
 * Throws WORKFLOW_STEP_REFUSED, WORKFLOW_REASON_MISSING, WORKFLOW_ACTOR_MISSING.
 */
export function takeStep<S extends string, A extends string>(
  input: StepInput<S, A>,
  at: Date,
): { edge: Transition<S>; record: TransitionRecord } {
  const { object, ref, by } = input
  const edge = step(input.machine, input.state, input.action, object)
  const reason = input.reason?.trim() ?? ''
  if (edge.reason && reason === '') throw error('WORKFLOW_REASON_MISSING', { action: wordOf(input.action, object) })
  if (by.id === '') throw error('WORKFLOW_ACTOR_MISSING', { action: wordOf(input.action, object) })
  const record = {
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
  }
  return { edge, record }
}
