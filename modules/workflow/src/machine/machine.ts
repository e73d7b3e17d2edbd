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

/** Chinese word of a state or action, that of the object (`sharing.recall`) before the general one. A test over all state tables finds one without. */
export function wordOf(code: string, object = ''): string {
  const known = words as Record<string, string>
  return known[`${object}.${code}`] ?? known[code] ?? code
}

/** Actions that are possible in a state. */
export function actionsOf<S extends string, A extends string>(machine: Machine<S, A>, state: S): A[] {
  return Object.keys(machine[state]) as A[]
}

/**
 * The edge that `action` takes from `state`; pure.
 * Throws WORKFLOW_STEP_REFUSED (conflict), naming the actions that are possible in the words of `object`.
 */
export function step<S extends string, A extends string>(
  machine: Machine<S, A>,
  state: S,
  action: A,
  object?: string,
): Transition<S> {
  const edge = machine[state]?.[action]
  if (edge) return edge
  const said = (code: string) => wordOf(code, object)
  const allowed = actionsOf(machine, state).map(said).join('、') || '无'
  throw error('WORKFLOW_STEP_REFUSED', { action: said(action), state: said(state), allowed })
}
