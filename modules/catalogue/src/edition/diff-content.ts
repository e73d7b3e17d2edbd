import { canonicalJson } from '@shuyuan/kernel'
import type { DataItem, EntryContent } from '../entry/entry.ts'

/** One difference between two versions; `path` is a field, `extra.key` or `items[title].field`. null = not there. */
export interface Difference {
  path: string
  before: unknown
  after: unknown
}

/**
 * Field by field what changed. Data items are matched by physical name, else by title, so that a moved item is no change and a
 * renamed title is one. Pure.
 */
export function diffContent(before: EntryContent, after: EntryContent): Difference[] {
  const { items: oldItems, extra: oldExtra, ...oldFields } = before
  const { items: newItems, extra: newExtra, ...newFields } = after
  const differences = [
    ...diffFields('', { ...oldFields }, { ...newFields }),
    ...diffFields('extra.', oldExtra, newExtra),
  ]
  const oldByKey = new Map(oldItems.map((item) => [keyOf(item), item]))
  const newByKey = new Map(newItems.map((item) => [keyOf(item), item]))
  for (const [key, item] of newByKey) {
    const old = oldByKey.get(key)
    if (!old) differences.push({ path: `items[${item.title}]`, before: null, after: item })
    else differences.push(...diffFields(`items[${item.title}].`, withoutSeq(old), withoutSeq(item)))
  }
  for (const [key, item] of oldByKey)
    if (!newByKey.has(key)) differences.push({ path: `items[${item.title}]`, before: item, after: null })
  return differences
}

const keyOf = (item: DataItem) => item.name || item.title

function withoutSeq({ seq: _seq, ...item }: DataItem): Record<string, unknown> {
  return item
}

function diffFields(prefix: string, before: Record<string, unknown>, after: Record<string, unknown>): Difference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => canonicalJson(before[field] ?? null) !== canonicalJson(after[field] ?? null))
    .map((field) => ({ path: prefix + field, before: before[field] ?? null, after: after[field] ?? null }))
}
