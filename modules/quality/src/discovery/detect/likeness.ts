import { pinyinOf } from '@shuyuan/search'
import { editDistance } from '@shuyuan/sketch'
import shapes from './shapes.json' with { type: 'json' }

const SHAPE = new Map((shapes as string[]).flatMap((group, i) => [...group].map((char) => [char, i] as const)))
const HAN = /\p{Script=Han}/u

/**
 * Whether one text may be a slip for the other. Numbers in them must be the same, since two numbers that differ by a digit are two numbers.
 * Latin words may differ by a third of their letters, Chinese ones by a third of their characters that sound or look alike, or by one left out.
 */
export function isSlip(a: string, b: string): boolean {
  if (a === b || a.replaceAll(/[^0-9]/g, '') !== b.replaceAll(/[^0-9]/g, '')) return false
  if (HAN.test(a) || HAN.test(b)) return isChineseSlip(a, b)
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === right.length)
    return left.every((word, i) => word === right[i] || isLatinSlip(word, right[i] as string))
  const budget = Math.floor(Math.max(a.length, b.length) / 6)
  return budget > 0 && editDistance(a, b, budget) <= budget
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u)

function isLatinSlip(a: string, b: string): boolean {
  const budget = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))
  return Math.max(a.length, b.length) >= 2 && editDistance(a, b, budget) <= budget
}

function isChineseSlip(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) {
    const longest = Math.max(left.length, right.length)
    return longest >= 4 && editDistance(a, b, 1) === 1
  }
  if (left.length < 2) return false
  const budget = Math.max(1, Math.floor(left.length / 3))
  let changed = 0
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i] && ++changed > budget) return false
  return left.every((char, i) => char === right[i] || isAlike(char, right[i] as string))
}

const SOUNDS = new Map<string, string[]>()

function soundsOf(char: string): string[] {
  const known = SOUNDS.get(char) ?? pinyinOf(char)
  SOUNDS.set(char, known)
  return known
}

function isAlike(a: string, b: string): boolean {
  if (SHAPE.has(a) && SHAPE.get(a) === SHAPE.get(b)) return true
  return HAN.test(a) && HAN.test(b) && soundsOf(a).some((sound) => soundsOf(b).includes(sound))
}
