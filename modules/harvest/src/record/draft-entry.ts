import { ContentBody, createEntry, type Entry } from '@shuyuan/catalogue'
import type { Subject } from '@shuyuan/policy'
import type { HarvestDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Mapping } from '../source/source.ts'
import { draftContent } from './draft-content.ts'
import type { RemoteRecord } from './record.ts'

/**
 * A draft entry from what a foreign catalogue says and what a person adds. Joins the caller's transaction. Throws HARVEST_LACKING
 * with a remark per field that nobody gave, and what the catalogue throws.
 */
export async function draftEntry(
  deps: HarvestDeps,
  subject: Subject,
  input: { record: RemoteRecord; mapping: Mapping; provider: string; given: Record<string, unknown> },
): Promise<Entry> {
  const { record, mapping, provider, given } = input
  const { content, remarks } = draftContent(record, mapping)
  const open = Object.entries(remarks).filter(([field]) => !(field in given))
  if (open.length > 0) {
    const texts = { title: record.title, count: open.length, first: open[0]?.[1] ?? '' }
    throw error('HARVEST_LACKING', texts, { fields: Object.fromEntries(open) })
  }
  const parsed = ContentBody.safeParse({ ...content, ...given })
  if (!parsed.success) {
    const fields = Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path.join('.'), message]))
    const count = parsed.error.issues.length
    throw error('HARVEST_LACKING', { title: record.title, count, first: Object.values(fields)[0] ?? '' }, { fields })
  }
  return createEntry(deps, subject, { provider, frontCode: mapping.frontCode ?? '', content: parsed.data })
}
