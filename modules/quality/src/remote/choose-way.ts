import type { Way } from '../check/result.ts'
import type { Judgement, Kind } from '../kind/kind.ts'
import type { Rule } from '../rule/rule.ts'
import { isRemoteKind } from './pushed/remote-rule.sql.ts'

/** Kinds that look at the values of the version before. */
const EARLIER = new Set([
  'distribution_drift',
  'number_drift',
  'empty_drift',
  'mean_drift',
  'keys_kept',
  'value_unchanged',
  'new_values',
])

/** Kinds told from what is registered. */
const KNOWN = new Set(['schema_match', 'metadata_complete'])

/** How a kind is usually judged over data that stay with their department; certain columns or parameters may need a reading. */
export function usualWay(kind: Pick<Kind, 'kind' | 'columns'>): Way {
  if (EARLIER.has(kind.kind)) return 'none'
  if (KNOWN.has(kind.kind)) return 'known'
  return isRemoteKind(kind.kind) || kind.columns[1] === 0 ? 'source' : 'through'
}

/** Why a rule says nothing about data that stay with their department; null for one that does. */
export function inapplicable({ kind, columns }: Pick<Rule, 'kind' | 'columns'>): string | null {
  if (EARLIER.has(kind)) return '数据不搬家，没有上一版本可比'
  if (kind === 'freshness' && columns.length === 0) return '数据不搬家，没有版本的发布时间可看；请绑定记录日期的列'
  return null
}

/**
 * How a rule is judged that its database does not count in the common statement: by what is registered, by the number of rows that the
 * database told, or by reading the columns it needs.
 */
export function chooseWay(
  { kind }: Pick<Rule, 'kind'>,
  judgement: Judgement,
  needed: readonly unknown[],
): Exclude<Way, 'none'> {
  // a fact about the number of rows (no check before to compare with) is told by the source too
  if (judgement.shape === 'fact' && (needed.length > 0 || KNOWN.has(kind))) return 'known'
  return needed.length === 0 ? 'source' : 'through'
}
