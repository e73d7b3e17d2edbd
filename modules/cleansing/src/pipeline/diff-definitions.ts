import { canonicalJson } from '@shuyuan/kernel'
import type { Step } from '../step/step.ts'
import type { Definition } from './pipeline.ts'

export interface Change {
  step: string
  kind: string
  change: 'added' | 'removed' | 'edited' | 'moved'
  from: number | null
  to: number | null
  fields: { field: string; before: unknown; after: unknown }[]
}

/** What changed from one definition to another, step by step in the new order; steps are the same when their ids are. Pure. */
export function diffDefinitions(before: Definition, after: Definition): Change[] {
  const old = new Map(before.steps.map((step, place) => [step.id, { step, place }]))
  const kept = after.steps.filter((s) => old.has(s.id)).map((s) => s.id)
  const order = before.steps.filter((s) => kept.includes(s.id)).map((s) => s.id)
  const changes = after.steps.flatMap((step, to): Change[] => {
    const was = old.get(step.id)
    if (!was) return [{ step: step.id, kind: step.kind, change: 'added', from: null, to, fields: [] }]
    const fields = changedFields(was.step, step)
    const moved = kept.indexOf(step.id) !== order.indexOf(step.id)
    if (fields.length === 0 && !moved) return []
    return [
      { step: step.id, kind: step.kind, change: fields.length > 0 ? 'edited' : 'moved', from: was.place, to, fields },
    ]
  })
  const now = new Set(after.steps.map((s) => s.id))
  const removed = before.steps.flatMap((step, from): Change[] =>
    now.has(step.id) ? [] : [{ step: step.id, kind: step.kind, change: 'removed', from, to: null, fields: [] }],
  )
  return [...changes, ...removed]
}

function changedFields(before: Step, after: Step): Change['fields'] {
  const flat = (step: Step): Record<string, unknown> => ({
    ...step.params,
    _kind: step.kind,
    _off: step.off === true,
    _note: step.note ?? '',
  })
  const [a, b] = [flat(before), flat(after)]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => canonicalJson(a[field] ?? null) !== canonicalJson(b[field] ?? null))
    .map((field) => ({ field, before: a[field] ?? null, after: b[field] ?? null }))
}
