import type { DataItem, EntryContent } from './entry.ts'

/** What a writer gives: the order of the items is their number. */
export type ContentInput = Omit<EntryContent, 'items'> & { items: Omit<DataItem, 'seq'>[] }

/** Numbers the data items from 1 in their order. */
export function numberItems(input: ContentInput): EntryContent {
  return { ...input, items: input.items.map((item, i) => ({ ...item, seq: i + 1 })) }
}
