import { error } from '../errors.ts'
import words from './words.json' with { type: 'json' }

/** One edge of a state table. */
export interface Transition<S extends string = string> {
  to: S
  /** past participle that names the evidence, e.g. `published` in `catalogue.entry.published` */
  event: string
  /** the actor must say why */
  reason?: true
}

/** A state machine as a table: state → action → edge. What is not in the table cannot happen. */
export type Machine<S extends string, A extends string> = Readonly<
  Record<S, Readonly<Partial<Record<A, Transition<S>>>>>
>

/** Chinese word of a state or action; the code itself where none is known. */
export function wordOf(code: string): string {
  return (words as Record<string, string>)[code] ?? code
}

/** Actions that are possible in a state. */
export function actionsOf<S extends string, A extends string>(machine: Machine<S, A>, state: S): A[] {
  return Object.keys(machine[state]) as A[]
}

/**
 * The edge that `action` takes from `state`; pure.
 * Throws WORKFLOW_STEP_REFUSED (conflict), naming the actions that are possible.
 */
export function step<S extends string, A extends string>(machine: Machine<S, A>, state: S, action: A): Transition<S> {
  const edge = machine[state]?.[action]
  if (edge) return edge
  const allowed = actionsOf(machine, state).map(wordOf).join('、') || '无'
  throw error('WORKFLOW_STEP_REFUSED', { action: wordOf(action), state: wordOf(state), allowed })
}
