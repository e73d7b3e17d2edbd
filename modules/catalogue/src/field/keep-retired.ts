import type { EntryContent, ExtraValue } from '../entry/entry.ts'
import type { ExtraField } from './field.ts'

/** Values of retired fields go from version to version untouched, whatever a form that no longer shows them sends. Pure. */
export function keepRetired(before: EntryContent['extra'], after: EntryContent['extra'], fields: ExtraField[]) {
  const extra: Record<string, ExtraValue> = { ...after }
  for (const { key, retiredAt } of fields) {
    if (retiredAt === null) continue
    const kept = before[key]
    if (kept === undefined) delete extra[key]
    else extra[key] = kept
  }
  return extra
}
