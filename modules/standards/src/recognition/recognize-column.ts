import { bundledElements } from '../element/bundled-elements.ts'
import type { ColumnType } from './column-type.ts'
import { draftRules } from './draft-rules.ts'
import type { ColumnSample, Recognition } from './recognition.ts'
import { type NameScore, type ReadName, readName, scoreName } from './score-name.ts'
import { scoreValues, type ValueScore } from './score-values.ts'

/** Below this a column is `unknown`. */
const THRESHOLD = 0.4
const SAMPLES = 300
/** Longer texts are read up to here: no identifier, name or address is longer, and patterns stay quick. */
const LONGEST = 200
const EMPTY = new Set(['', '-', '--', '/', '无', '空', 'NULL', 'null', 'N/A', 'n/a', '\\N'])

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

interface Candidate {
  element: ColumnType
  name: NameScore
  values: ValueScore
  score: number
}

/**
 * Proposes what a column means from its name, title and sample values; `own` are the bureau's types beside the bundled ones.
 * Pure; the same input gives the same answer.
 */
export function recognizeColumn(column: ColumnSample, own: readonly ColumnType[] = []): Recognition {
  const values = column.samples
    .slice(0, SAMPLES)
    .map((v) => v.trim().slice(0, LONGEST))
    .filter((v) => !EMPTY.has(v))
  const names = [...new Set([column.name, column.title ?? column.name])].map(readName)
  const types: readonly ColumnType[] = own.length === 0 ? bundledElements() : [...own, ...bundledElements()]
  const candidates = types.map((element) => judge(names, values, element))
  const top = pick(candidates, values.length)
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

/** The best candidate; where the name says no more than “code” or “name”, values that nearly all pass a telling test decide. */
function pick(candidates: readonly Candidate[], count: number): Candidate | undefined {
  const best = (some: readonly Candidate[], rank: (c: Candidate) => number) =>
    some.reduce<Candidate | undefined>((a, b) => (a && rank(a) >= rank(b) ? a : b), undefined)
  const top = best(candidates, (c) => c.score)
  if (top?.element.category !== '通用' || count < 5) return top
  const telling = candidates.filter(
    (c) => c.values.hit >= 0.95 && c.values.weight >= 0.4 && c.element.semantic !== 'date',
  )
  const told = best(telling, (c) => c.values.weight)
  return told ? { ...told, score: Math.max(told.score, top.score * 0.8) } : top
}

function judge(names: readonly ReadName[], values: readonly string[], element: ColumnType): Candidate {
  const name = names.map((one) => scoreName(one, element)).reduce((a, b) => (b.score > a.score ? b : a))
  const scored = scoreValues(values, element)
  return { element, name, values: scored, score: join(name.score, scored, values.length, element) }
}

/** Name and values as independent witnesses; values that cannot be this element outweigh the name, good check digits need no name. */
function join(name: number, values: ValueScore, count: number, element: ColumnType): number {
  const broad = element.category === '通用' || element.semantic === 'date' ? 0.97 : 1
  if (count === 0 || values.tested === '') return name * broad
  const evidence = values.weight * values.hit ** 2 * Math.min(1, 0.5 + count / 10)
  // dates of columns without a telling name are dates, nobody's birthday
  if (name === 0 && element.values === 'date' && element.semantic !== 'date') return 0
  if (name === 0) return values.hit >= 0.8 && evidence >= 0.4 ? evidence * 0.85 : 0
  if (values.need && values.hit < 0.3) return name * 0.3
  if (values.hit < 0.3) return name * (element.codeList ? 0.75 : 0.9) * broad
  return (1 - (1 - name) * (1 - evidence)) * broad
}

function reasonOf({ name, values }: Candidate, count: number): string {
  const tested =
    values.tested && count > 0 ? `${count} 个样本中 ${Math.round(values.hit * count)} 个符合${values.tested}` : ''
  return [name.score > 0 ? name.why : '列名没有线索', tested].filter(Boolean).join('；')
}
