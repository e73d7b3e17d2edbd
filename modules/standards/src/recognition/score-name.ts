import { fold } from '@shuyuan/search'
import type { BundledElement } from '../element/bundled-elements.ts'

export interface NameScore {
  score: number
  /** Chinese, which word agreed and how */
  why: string
}

const NONE: NameScore = { score: 0, why: '' }
const best = (scores: NameScore[]) => scores.reduce((a, b) => (b.score > a.score ? b : a), NONE)

/** A column name, read once for all elements. */
export type ReadName =
  | { han: true; whole: string; bare: string }
  | { han: false; tokens: string[]; snake: string; compact: string }

/** Reads a column name: Chinese in simplified characters without blanks and brackets, or the words of English, camelCase, snake_case or pinyin. */
export function readName(name: string): ReadName {
  const text = name.normalize('NFKC').trim()
  if (!/\p{Script=Han}/u.test(text)) {
    const words = tokensOf(text)
    // `c_csrq`, `F_XM`, `t_weidu`: one letter in front tells a kind of field, not its meaning
    const tokens = words.length > 1 && words[0]?.length === 1 ? words.slice(1) : words
    return { han: false, tokens, snake: tokens.join('_'), compact: tokens.join('') }
  }
  const whole = text.replace(/[\s_*:：-]/g, '').replaceAll(/\p{Script=Han}+/gu, fold)
  return { han: true, whole, bare: whole.replace(/\(.*?\)|\[.*?\]|【.*?】/g, '') || whole }
}

/** How well a column name names an element. */
export function scoreName(name: ReadName, element: BundledElement): NameScore {
  return name.han ? scoreHan(name, element) : scoreLatin(name, element)
}

const words = new WeakMap<BundledElement, string[]>()

function wordsOf(element: BundledElement): string[] {
  let known = words.get(element)
  if (!known) {
    known = [element.name, ...element.synonyms].map((word) => word.normalize('NFKC').replace(/\s/g, ''))
    words.set(element, known)
  }
  return known
}

function scoreHan({ whole, bare }: ReadName & { han: true }, element: BundledElement): NameScore {
  return best(
    wordsOf(element).map((word, i) => {
      const role = i === 0 ? '名称' : '同义名称'
      if (word === whole || word === bare) return { score: i === 0 ? 0.96 : 0.93, why: `列名与${role}“${word}”相同` }
      if (element.codeList && (bare === `${word}代码` || bare === `${word}编码`))
        return { score: 0.9, why: `列名是“${word}”的代码` }
      if (element.codeList && bare === `${word}名称`) return { score: 0.85, why: `列名是“${word}”的名称` }
      if (word.length < 2) return NONE
      const share = word.length / bare.length
      if (bare.endsWith(word)) return { score: 0.5 + 0.35 * share, why: `列名以“${word}”结尾` }
      if (bare.includes(word)) return { score: 0.25 + 0.35 * share, why: `列名含有“${word}”` }
      return NONE
    }),
  )
}

function scoreLatin({ tokens, snake, compact }: ReadName & { han: false }, element: BundledElement): NameScore {
  return best([
    ...element.english.map((word, i) => scoreEnglish(snake, compact, word, i)),
    ...element.pinyins.map((pinyin) => {
      if (compact === pinyin) return { score: 0.92, why: `列名与拼音“${pinyin}”相同` }
      return pinyin.length >= 6 && compact.endsWith(pinyin) ? { score: 0.65, why: `列名以拼音“${pinyin}”结尾` } : NONE
    }),
    ...element.initials.map((initials, i) => {
      const main = i === 0 ? 0.06 : 0
      if (compact === initials)
        return {
          score: [0.5, 0.5, 0.5, 0.72, 0.82][Math.min(initials.length, 4)]! + main,
          why: `列名与拼音首字母“${initials}”相同`,
        }
      const last = tokens.length > 1 && tokens.at(-1) === initials
      return last
        ? { score: initials.length > 2 ? 0.62 + main : 0.42 + main, why: `列名以拼音首字母“${initials}”结尾` }
        : NONE
    }),
  ])
}

function scoreEnglish(snake: string, compact: string, word: string, place: number): NameScore {
  const early = place === 0 ? 0.02 : 0
  if (snake === word) return { score: 0.92 + early, why: `列名与英文名“${word}”相同` }
  if (word.length > 2 && compact === word.replaceAll('_', ''))
    return { score: 0.9 + early, why: `列名与英文名“${word}”相同` }
  const share = word.length / snake.length
  if (snake.endsWith(`_${word}`)) return { score: 0.45 + 0.35 * share, why: `列名以英文“${word}”结尾` }
  if (`_${snake}_`.includes(`_${word}_`)) return { score: 0.2 + 0.35 * share, why: `列名含有英文“${word}”` }
  return NONE
}

/** `personIdCard`, `PERSON_ID_CARD`, `person-id card` → person, id, card. */
function tokensOf(text: string): string[] {
  return text
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}
