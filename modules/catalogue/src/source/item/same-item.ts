import { diceOf, editShare, type Overlap } from '@shuyuan/sketch'
import { type ItemKey, type ItemNames, keyText } from './item-key.ts'
import { propertyOf } from './lexicon.ts'

export interface Likeness {
  /** 0…1 */
  score: number
  /** Chinese, strongest first */
  reasons: string[]
}

export type ReadItem = ItemNames & { key: ItemKey }

/** From here on two items count as the same. */
export const SAME = 0.8
const DATES = new Set(['D', 'T'])
const NUMBERS = new Set(['N', 'I', 'B', 'F', 'Y'])
/** Fewer compared values prove nothing. */
const ENOUGH = 20

/** Equal values of identifying columns outweigh names that say nothing of each other. */
const EQUAL_VALUES = 0.85

/** Two columns hold the same values but for some that one of them lacks. Pure. */
export function haveEqualValues({ jaccard, containment, basis }: Overlap): boolean {
  return basis >= 2 * ENOUGH && containment >= 0.8 && jaccard >= 0.6
}

/**
 * Whether equal values can make two differently named items one: never where both names say what they are and say different things (a social
 * security number may equal an identity number), nor where a mark such as 原 sets one apart. Pure.
 */
export function mayShareValues(a: ItemKey, b: ItemKey): boolean {
  return (a.property === null || b.property === null || a.property === b.property) && a.marks.join() === b.marks.join()
}

/**
 * How surely two items are the same data item, and why. `overlap` compares their values where datasets are attached; `telling` = the values
 * identify (no dates, kinds, running numbers). Pure, symmetric.
 */
export function likenessOf(a: ReadItem, b: ReadItem, overlap?: Overlap & { telling?: boolean }): Likeness {
  const reasons: string[] = []
  let score = namesScore(a.key, b.key, reasons)
  const add = (points: number, reason: string) => {
    score += points
    reasons.push(reason)
  }
  if (score > 0.5) {
    if (ofOwnBusiness(a) && ofOwnBusiness(b) && a.entryName !== b.entryName)
      add(-0.2, '各自业务的编号、日期或状态，可能不是同一数据')
    if (a.name !== '' && a.name.toLowerCase() === b.name.toLowerCase()) add(0.04, `字段名同为“${a.name}”`)
    if (a.element && a.element === b.element) add(0.06, '引用同一数据元')
    if (a.codeList && a.codeList === b.codeList) add(0.04, '引用同一代码集')
    if (a.codeList && b.codeList && a.codeList !== b.codeList) add(-0.1, '代码集不同')
    if (kindOf(a.type) !== kindOf(b.type) && (kindOf(a.type) === 'date') !== (kindOf(b.type) === 'date'))
      add(-0.04, '一方为日期型')
    if (a.length && a.length === b.length) add(0.01, `长度同为 ${a.length}`)
  }
  if (overlap && overlap.basis >= ENOUGH) {
    const share = Math.round(overlap.containment * 100)
    if (overlap.containment >= 0.5 && score > 0.3) add(0.12, `取值重合约 ${share}%`)
    else if (overlap.telling && haveEqualValues(overlap) && mayShareValues(a.key, b.key)) {
      reasons.push(`名称不同而取值重合约 ${share}%`)
      score = EQUAL_VALUES
    } else if (overlap.containment < 0.02 && score > 0.5) add(-0.1, '取值几乎不重合')
  }
  return { score: Math.min(1, Math.max(0, Math.round(score * 100) / 100)), reasons }
}

function namesScore(a: ItemKey, b: ItemKey, reasons: string[]): number {
  if (a.marks.join() !== b.marks.join()) {
    reasons.push('限定词不同')
    return 0.2
  }
  if (a.subject !== b.subject && (a.subject !== '' || b.subject !== '')) {
    const vague = a.subject === '' || b.subject === ''
    if (!vague || a.property !== b.property) {
      reasons.push('所指对象不同')
      return 0.25
    }
    reasons.push('一方未写明对象')
    return 0.55
  }
  if (a.property !== null && a.property === b.property) {
    if (keyText(a) === keyText(b)) {
      reasons.push(a.text === b.text ? `名称相同` : `“${a.text}”与“${b.text}”是同义名称`)
      return 0.92
    }
    const rest = diceOf(a.rest, b.rest)
    reasons.push(`同义名称，但“${a.rest || b.rest}”有别`)
    return 0.6 + 0.3 * rest
  }
  if (a.property !== null && b.property !== null) {
    reasons.push('所指属性不同')
    return 0.1
  }
  const alike = Math.max(diceOf(a.text, b.text), editShare(a.text, b.text))
  reasons.push(`名称相近（${Math.round(alike * 100)}%）`)
  return a.property === b.property ? alike * 0.95 : alike * 0.85
}

/** An item whose title names nobody and whose property every business gives itself. */
function ofOwnBusiness({ key }: ReadItem): boolean {
  return !key.explicit && key.property !== null && propertyOf(key.property)?.record === true
}

function kindOf(type: string | undefined): 'date' | 'number' | 'text' {
  return type && DATES.has(type) ? 'date' : type && NUMBERS.has(type) ? 'number' : 'text'
}
