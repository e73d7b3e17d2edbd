import { type Candidate, judgeTypes, pickCandidate, reasonOf } from './candidate.ts'
import type { ColumnType } from './column-type.ts'
import { hintName } from './hint-name.ts'
import type { ColumnSample } from './recognition.ts'
import { type NameScore, type ReadName, scoreName } from './score-name.ts'

/** A data element a column may be mapped to. */
export interface ElementSuggestion {
  /** id of the element; null for a type of the bureau that is no element */
  element: string | null
  semantic: string
  name: string
  codeList: string | null
  /** 0…1 */
  confidence: number
  /** Chinese; quotes names and counts, never a value */
  reason: string
}

/** Below this a candidate is not worth showing. */
const LEAST = 0.15
/** From here on the recogniser's own answer comes first. */
const SURE = 0.4

/**
 * The `limit` best candidates for a column, surest first. What `recognizeColumn` would say comes first when it is sure enough; the others
 * are also found by weaker hints of the name. Pure.
 */
export function suggestElements(column: ColumnSample, own: readonly ColumnType[] = [], limit = 3): ElementSuggestion[] {
  const strict = judgeTypes(column, own)
  const count = strict.values.length
  const sure = pickCandidate(strict.candidates, count)
  const first = sure && sure.score >= SURE ? [sure] : []
  const loose = judgeTypes(column, own, loosely).candidates
  const rest = loose
    .filter((c) => c.element.semantic !== first[0]?.element.semantic)
    .toSorted((a, b) => weigh(b, count) - weigh(a, count))
  return [...first, ...rest]
    .filter((c) => weigh(c, count) >= LEAST)
    .slice(0, limit)
    .map((c) => ({
      element: c.element.category === '自定义' ? null : c.element.id,
      semantic: c.element.semantic,
      name: c.element.name,
      codeList: count > 0 && c.values.hit < 0.5 ? null : c.element.codeList,
      confidence: Math.round(weigh(c, count) * 100) / 100,
      reason: reasonOf(c, count),
    }))
}

function loosely(name: ReadName, element: ColumnType): NameScore {
  const [strict, hint] = [scoreName(name, element), hintName(name, element)]
  return hint.score > strict.score ? hint : strict
}

/** The score, and where the name says nothing half of what the values say: as a second choice that is enough. */
function weigh(candidate: Candidate, count: number): number {
  const { values, score } = candidate
  if (count === 0 || values.tested === '') return score
  return Math.max(score, values.hit >= 0.8 ? values.weight * values.hit * 0.5 : 0)
}
