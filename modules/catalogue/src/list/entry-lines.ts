import type { z } from 'zod'
import type { Entry } from '../entry/entry.ts'
import type { EntryLine } from '../entry/entry.schema.ts'

/** Lines of the list out of whole entries. */
export function entryLines(entries: Entry[]): z.output<typeof EntryLine>[] {
  return entries.map((entry) => ({ ...entry, itemCount: entry.items.length }))
}
