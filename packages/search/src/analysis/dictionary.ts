import base from '../../data/words.json' with { type: 'json' }
import { fold } from './fold.ts'

/** Words that text is cut into, each with the price of taking it: rare words cost more, two words more than one. */
export interface Dictionary {
  /** undefined: no word */
  costOf(word: string): number | undefined
  /** characters of the longest word that begins with this pair; fewer than two: none does */
  longestFrom(pair: string): number
  words(): Iterable<string>
}

/** logarithm to base 2 of the words counted in the general language */
const TOTAL = 26
/** words of the field are taken before general ones */
const OWN = 12

/** The general words of the language and `own` words of a field. Longer than 12 characters is a phrase, not a word. */
export function createDictionary(own: Iterable<string>): Dictionary {
  const costs = new Map<string, number>()
  for (const [frequency, words] of Object.entries(base))
    for (const word of words.split(' ')) costs.set(word, TOTAL - Number(frequency))
  for (const text of own) {
    const word = fold(text)
    if (/^\p{Script=Han}{2,12}$/u.test(word)) costs.set(word, Math.min(costs.get(word) ?? TOTAL, TOTAL - OWN))
  }
  const begun = new Map<string, number>()
  for (const word of costs.keys()) {
    const pair = word.slice(0, 2)
    begun.set(pair, Math.max(begun.get(pair) ?? 0, word.length))
  }
  return {
    costOf: (word) => costs.get(word),
    longestFrom: (pair) => begun.get(pair) ?? 1,
    words: () => costs.keys(),
  }
}
