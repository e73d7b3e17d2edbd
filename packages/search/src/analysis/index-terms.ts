import type { Dictionary } from './dictionary.ts'
import { fold } from './fold.ts'
import { runsOf } from './runs.ts'
import { segmentRun } from './segment-run.ts'

/** a pair of characters that the cut puts into two words is evidence, but weak: 信用 in 诚信用工 */
const STRADDLING = 0.2
const LONGEST_LATIN = 40

/**
 * What a text is found by, with its weight: every pair of neighbouring characters, every word of the dictionary of three and more,
 * words of letters and digits with their parts. `singles` adds each character alone (for short texts such as titles).
 */
export function indexTerms(dictionary: Dictionary, text: string, singles = false): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (term: string, weight: number) => terms.set(term, (terms.get(term) ?? 0) + weight)
  for (const run of runsOf(fold(text))) {
    if (run.kind === 'latin') for (const term of latinTerms(run.text)) add(term, 1)
    else {
      if (singles) for (const char of run.text) add(char, 1)
      addPairs(dictionary, run.text, add)
      addWords(dictionary, run.text, add)
    }
  }
  return terms
}

/** A word and its parts: `id_card-2` → itself, id, card, 2. */
export function latinTerms(word: string): string[] {
  const parts = word.split(/[_.\-/]/)
  const whole = parts.length === 1 ? parts : [word, ...parts]
  return whole.map((term) => term.slice(0, LONGEST_LATIN))
}

function addPairs(dictionary: Dictionary, run: string, add: (term: string, weight: number) => void): void {
  let start = 0
  const words = segmentRun(dictionary, run)
  for (const [i, word] of words.entries()) {
    for (let at = 0; at + 1 < word.length; at++) add(run.slice(start + at, start + at + 2), 1)
    start += word.length
    const after = words[i + 1]
    if (after === undefined) continue
    const known = word.length > 1 && after.length > 1
    add(run.slice(start - 1, start + 1), known ? STRADDLING : 1)
  }
}

function addWords(dictionary: Dictionary, run: string, add: (term: string, weight: number) => void): void {
  for (let from = 0; from + 3 <= run.length; from++) {
    const longest = Math.min(run.length - from, dictionary.longestFrom(run.slice(from, from + 2)))
    for (let length = 3; length <= longest; length++) {
      const word = run.slice(from, from + length)
      if (dictionary.costOf(word) !== undefined) add(word, 1)
    }
  }
}
