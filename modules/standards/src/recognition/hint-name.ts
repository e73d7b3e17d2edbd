import { readData } from '../data.ts'
import type { BundledElement } from '../element/bundled-elements.ts'
import type { NameScore, ReadName } from './score-name.ts'

const NONE: NameScore = { score: 0, why: '' }
const best = (scores: NameScore[]) => scores.reduce((a, b) => (b.score > a.score ? b : a), NONE)

let abbreviations: Record<string, string> | undefined
let heads: Record<string, string[]> | undefined
/** The last word of a name tells what sort of value it is (GB/T 18391: object, property, representation), but not of what. */
const HEAD = 0.18

/**
 * A weaker reading of a column name, good enough to suggest but not to decide: the end of a longer pinyin name, its initials behind
 * another word, English words shortened or without vowels, prefixes of systems and numbers at the end put aside.
 */
export function hintName(name: ReadName, element: BundledElement): NameScore {
  if (name.han) return hintHan(name.bare, element)
  const tokens = name.tokens.map((t) => t.replace(/\d+$/, '')).filter(Boolean)
  // `RK_CSRQ`: two or three letters in front name a system
  const bare = tokens.length > 1 && (tokens[0] as string).length <= 3 ? tokens.slice(1) : tokens
  return best([hintPinyin(tokens.join(''), element), hintPinyin(bare.join(''), element), hintEnglish(tokens, element)])
}

function hintHan(name: string, element: BundledElement): NameScore {
  const words = [element.name, ...element.synonyms].filter((word) => word.length >= 2)
  const held = words.filter((word) => name.includes(word)).sort((a, b) => b.length - a.length)[0]
  if (held) return { score: 0.2 + (0.3 * held.length) / name.length, why: `列名含有“${held}”` }
  heads ??= readData<Record<string, string[]>>('heads.json')
  const head = Object.keys(heads)
    .filter((word) => name.endsWith(word))
    .sort((a, b) => b.length - a.length)[0]
  const at = head ? (heads[head] as string[]).indexOf(element.semantic) : -1
  return at < 0 ? NONE : { score: HEAD - 0.01 * at, why: `列名以“${head}”结尾` }
}

// `…dm`, `…bm`, `…mc`: code or name of what stands before
const TAIL = /(?:dm|bm|mc)$/

function hintPinyin(compact: string, element: BundledElement): NameScore {
  const whole = element.pinyins.filter((word) => word.length >= 5 && compact.endsWith(word)).sort(longest)[0]
  if (whole) return { score: 0.35 + (0.3 * whole.length) / compact.length, why: `列名以“${whole}”结尾` }
  const names = element.codeList ? [compact, compact.replace(TAIL, '')] : [compact]
  return best(
    names.flatMap((one) =>
      element.initials
        .filter((word) => word.length >= 2 && one.endsWith(word))
        .map((word) => ({
          score: Math.min(0.45, 0.1 + 0.08 * word.length) + (0.15 * word.length) / one.length,
          why: `列名以拼音首字母“${word}”结尾`,
        })),
    ),
  )
}

const longest = (a: string, b: string) => b.length - a.length

function hintEnglish(tokens: string[], element: BundledElement): NameScore {
  abbreviations ??= readData<Record<string, string>>('abbreviations.json')
  return best(
    element.english.map((english) => {
      const words = english.split('_')
      const hits = words.filter((word) => tokens.some((token) => shortens(token, word)))
      if (hits.length === 0) return NONE
      const share =
        (hits.join('').length / words.join('').length) * (hits.length / Math.max(words.length, tokens.length))
      return { score: 0.15 + 0.4 * share, why: `列名像英文“${english}”的缩写` }
    }),
  )
}

/** A token may stand for a word: itself, a usual abbreviation, or three and more of its letters in order with the same first. */
function shortens(token: string, word: string): boolean {
  const full = abbreviations?.[token] ?? token
  if (full === (abbreviations?.[word] ?? word)) return true
  if (token.length < 3 || token[0] !== word[0] || token.length > word.length) return false
  let at = 0
  for (const letter of word) if (letter === token[at]) at++
  return at === token.length
}
