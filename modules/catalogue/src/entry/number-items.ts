import { error } from '../errors.ts'
import type { DataItem, EntryContent } from './entry.ts'
import { ContentBody } from './entry.schema.ts'

type Needed = 'name' | 'format' | 'updateCycle' | 'shareType' | 'openType' | 'dataLevel'

/** What a writer gives: what is left out is empty, the order of the items is their number. */
export type ContentInput = Pick<EntryContent, Needed> &
  Partial<Omit<EntryContent, Needed | 'items'>> & {
    items: (Pick<DataItem, 'title' | 'type'> & Partial<Omit<DataItem, 'seq' | 'title' | 'type'>>)[]
  }

/**
 * Reads what any way in brings (form, API, import, harvest) by the one schema and numbers the data items from 1.
 * Throws CATALOGUE_ENTRY_INVALID with a text per field.
 */
export function numberItems(input: ContentInput): EntryContent {
  const read = ContentBody.safeParse(input)
  if (!read.success) {
    const fields = Object.fromEntries(read.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
    const [first = ''] = Object.values(fields)
    const name = String(input.name).slice(0, 50)
    throw error('CATALOGUE_ENTRY_INVALID', { name, count: Object.keys(fields).length, first }, { fields })
  }
  return { ...read.data, items: read.data.items.map((item, i) => ({ ...item, seq: i + 1 })) }
}
