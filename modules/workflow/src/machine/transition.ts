/** One state change as kept for ever. `object` is the kind of thing, e.g. an entry, `ref` its id. */
export interface TransitionRecord {
  id: string
  object: string
  ref: string
  fromState: string
  toState: string
  action: string
  actor: string
  actorName: string
  org: string | null
  reason: string
  remarks: Record<string, string>
  at: Date
}
