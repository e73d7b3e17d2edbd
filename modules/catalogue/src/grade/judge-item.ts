import { type ColumnType, recognizeColumn } from '@shuyuan/standards'
import type { DataItem } from '../entry/entry.ts'
import ceilings from '../entry/level-ceilings.json' with { type: 'json' }
import type { ColumnFacts } from './facts/column-facts.store.ts'
import type { Grade, Suggestion } from './grading.ts'

/** A name this telling protects the item whatever its values look like. */
const TELLING = 0.8

/**
 * What an item should be graded: by the values of its column where a dataset is attached, else by its names; the registered code list counts
 * with the names. Where names and values disagree about personal information the stricter one stands. Pure.
 */
export function judgeItem(item: DataItem, facts: ColumnFacts | undefined, own: readonly ColumnType[]): Suggestion {
  const named = recognizeColumn({ name: item.name || item.title, title: item.title, samples: [] }, own)
  const byValues = facts !== undefined && facts.semantic !== 'unknown' && facts.confidence >= named.confidence * 0.9
  const protects = named.sensitivity !== 'none' && named.confidence >= TELLING
  const seen = byValues && !(protects && facts.sensitivity === 'none') ? facts : named
  const floor = ceilings.sensitivity[seen.sensitivity]
  const list = item.codeList && item.codeList === named.codeList ? `；登记的代码集“${item.codeList}”与之一致` : ''
  return {
    item: item.title,
    name: item.name,
    grade: Math.max(seen.grade, floor) as Grade,
    sensitivity: seen.sensitivity,
    mask: seen.mask,
    semantic: seen.semantic,
    confidence: seen.confidence,
    reason: `${seen.reason}${list}`,
    source: seen === facts ? 'values' : item.element ? 'element' : 'name',
  }
}
