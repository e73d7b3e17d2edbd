import { readFileSync } from 'node:fs'
import type { Dimension } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import { findItem } from './bundled-library.ts'

/** An indicator 指标 of GB/T 36344-2018: one of twenty below the six dimensions. */
export interface Indicator {
  code: string
  dimension: Dimension
  zh: string
  en: string
}

/** The twenty indicators in order of their codes. */
export const indicators = JSON.parse(
  readFileSync(new URL('../../data/indicators.json', import.meta.url), 'utf8'),
) as readonly Indicator[]

/** Code of the indicator a rule counts under: that of its library item, else of its kind. */
export function indicatorOf(rule: { library?: string | null | undefined; kind: string }): string {
  const item = rule.library ? findItem(rule.library) : null
  return item?.indicator ?? findKind(rule.kind)?.indicator ?? '0104'
}
