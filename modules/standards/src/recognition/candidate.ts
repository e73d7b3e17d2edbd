import { bundledElements } from '../element/bundled-elements.ts'
import type { ColumnType } from './column-type.ts'
import type { ColumnSample } from './recognition.ts'
import { type NameScore, type ReadName, readName, scoreName } from './score-name.ts'
import { scoreValues, type ValueScore } from './score-values.ts'

const SAMPLES = 300
/** Longer texts are read up to here: no identifier, name or address is longer, and patterns stay quick. */
const LONGEST = 200
const EMPTY = new Set(['', '-', '--', '/', '无', '空', 'NULL', 'null', 'N/A', 'n/a', '\\N'])

/** How well one column type fits a column. */
export interface Candidate {
  element: ColumnType
  name: NameScore
  values: ValueScore
  score: number
}

/** Every type judged on a column, in the order of the types, its name read by `readAs`; and the samples that were looked at. Pure. */
export function judgeTypes(
  column: ColumnSample,
  own: readonly ColumnType[],
  readAs: (name: ReadName, element: ColumnType) => NameScore = scoreName,
): { candidates: Candidate[]; values: string[] } {
  const values = column.samples
    .slice(0, SAMPLES)
    .map((v) => v.trim().slice(0, LONGEST))
    .filter((v) => !EMPTY.has(v))
  const names = [...new Set([column.name, column.title ?? column.name])].map(readName)
  const types: readonly ColumnType[] = own.length === 0 ? bundledElements() : [...own, ...bundledElements()]
  return { candidates: types.map((element) => judge(names, values, element, readAs)), values }
}

/** The best candidate; where the name says no more than “code” or “name”, values that nearly all pass a telling test decide. */
export function pickCandidate(candidates: readonly Candidate[], count: number): Candidate | undefined {
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

/** Why, in Chinese: what the name said and how many samples passed which test. Never a value. */
export function reasonOf({ name, values }: Candidate, count: number): string {
  const tested =
    values.tested && count > 0 ? `${count} 个样本中 ${Math.round(values.hit * count)} 个符合${values.tested}` : ''
  return [name.score > 0 ? name.why : '列名没有线索', tested].filter(Boolean).join('；')
}

function judge(
  names: readonly ReadName[],
  values: readonly string[],
  element: ColumnType,
  readAs: (name: ReadName, element: ColumnType) => NameScore,
): Candidate {
  const name = names.map((one) => readAs(one, element)).reduce((a, b) => (b.score > a.score ? b : a))
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
