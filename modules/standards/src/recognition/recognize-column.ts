import { judgeTypes, pickCandidate, reasonOf } from './candidate.ts'
import type { ColumnType } from './column-type.ts'
import { draftRules } from './draft-rules.ts'
import type { ColumnSample, Recognition } from './recognition.ts'

/** Below this a column is `unknown`. */
const THRESHOLD = 0.4

const UNKNOWN: Recognition = {
  semantic: 'unknown',
  element: null,
  codeList: null,
  sensitivity: 'none',
  grade: 2,
  mask: null,
  rules: [],
  confidence: 0,
  reason: '列名和内容都没有对应的数据元，请人工确认；暂按内部数据定为 2 级',
}

/**
 * Proposes what a column means from its name, title and sample values; `own` are the bureau's types beside the bundled ones.
 * Pure; the same input gives the same answer.
 */
export function recognizeColumn(column: ColumnSample, own: readonly ColumnType[] = []): Recognition {
  const { candidates, values } = judgeTypes(column, own)
  const top = pickCandidate(candidates, values.length)
  if (!top || top.score < THRESHOLD) return UNKNOWN
  const { element, score } = top
  const matched = top.values.hit >= 0.5
  return {
    semantic: element.semantic,
    element: element.category === '自定义' ? null : element.id,
    codeList: values.length > 0 && !matched ? null : element.codeList,
    sensitivity: element.sensitivity,
    grade: element.grade,
    mask: element.mask,
    rules: draftRules(element, column, values, top.values),
    confidence: Math.round(score * 100) / 100,
    reason: reasonOf(top, values.length),
  }
}
