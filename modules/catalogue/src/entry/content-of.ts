import type { Entry, EntryContent } from './entry.ts'
import { ContentBody } from './entry.schema.ts'

const KEYS = Object.keys(ContentBody.shape) as (keyof EntryContent)[]

/** The part of an entry that the provider writes. */
export function contentOf(entry: Entry): EntryContent {
  return Object.fromEntries(KEYS.map((key) => [key, entry[key]])) as unknown as EntryContent
}
