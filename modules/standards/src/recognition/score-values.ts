import { checks, codeTable } from '@shuyuan/gb'
import { readData } from '../data.ts'
import { bundledElements } from '../element/bundled-elements.ts'
import type { ColumnType } from './column-type.ts'

export interface ValueScore {
  /** share of non-empty samples that fit, 0…1 */
  hit: number
  /** how much a full hit tells, 0…1: a check digit much, a number little */
  weight: number
  /** a column that does not fit cannot be this */
  need: boolean
  /** Chinese name of what was tested; empty when nothing was */
  tested: string
  /** the samples are labels of the code list, not codes */
  labels: boolean
}

interface Shape {
  zh?: string
  pattern?: string
  weight: number
  need: boolean
}

let shapes: Record<string, Shape> | undefined
const patterns = new Map<string, RegExp>()
/** Fits of each test among the samples of a column: many types share a test. */
const counted = new WeakMap<readonly string[], Map<string, number>>()
const lists = new Map<string, { codes: Set<string>; labels: Set<string> }>()

/** How well non-empty sample values fit an element: its identifier check, else its code list, else its value shape. */
export function scoreValues(values: readonly string[], element: ColumnType): ValueScore {
  shapes ??= readData<Record<string, Shape>>('value-shapes.json')
  if (element.pattern) {
    const own = patternOf(`^(?:${element.pattern})$`)
    return score(values, shapes.own, `${element.name}写法`, `own:${element.pattern}`, (v) => own.test(v))
  }
  if (element.check) {
    const check = checks[element.check]
    const name = `check:${element.check}`
    return score(values, shapes[name], `${element.name}校验`, name, (v) => check(v).valid)
  }
  if (element.codeList) return scoreList(values, element.codeList, element.name)
  const shape = shapes[element.values ?? '']
  if (!shape?.pattern) return { hit: 0, weight: 0, need: false, tested: '', labels: false }
  const pattern = patternOf(shape.pattern)
  return score(values, shape, `${shape.zh}写法`, `shape:${element.values}`, (v) => pattern.test(v))
}

/** Share of the values that fit what a bundled type tests, 0…1. Pure. */
export function valueShare(values: readonly string[], semantic: string): number {
  const element = bundledElements().find((one) => one.semantic === semantic)
  return element ? scoreValues(values, element).hit : 0
}

function score(
  values: readonly string[],
  shape: Shape | undefined,
  tested: string,
  test: string,
  fits: (v: string) => boolean,
): ValueScore {
  const hits = countHits(values, test, fits)
  return {
    hit: values.length ? hits / values.length : 0,
    weight: shape?.weight ?? 0,
    need: shape?.need ?? false,
    tested,
    labels: false,
  }
}

function countHits(values: readonly string[], test: string, fits: (v: string) => boolean): number {
  const known = counted.get(values) ?? new Map<string, number>()
  counted.set(values, known)
  const hits = known.get(test) ?? values.filter(fits).length
  known.set(test, hits)
  return hits
}

function scoreList(values: readonly string[], id: string, name: string): ValueScore {
  let list = lists.get(id)
  if (!list) {
    const table = codeTable(id)?.values ?? []
    const short = (label: string) => label.replace(/(?<=.)(族|性)$/, '')
    list = {
      codes: new Set(table.map((v) => v.code)),
      labels: new Set(table.flatMap((v) => [v.label, short(v.label)])),
    }
    lists.set(id, list)
  }
  const { codes, labels } = list
  const byCode = score(values, shapes?.['list:code'], `代码集“${name}”`, `codes:${id}`, (v) => codes.has(v))
  const byLabel = score(values, shapes?.['list:label'], `代码集“${name}”的名称`, `labels:${id}`, (v) => labels.has(v))
  return byLabel.hit > byCode.hit ? { ...byLabel, labels: true } : byCode
}

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source)
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, 'u')))
  return pattern
}
