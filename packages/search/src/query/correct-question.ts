import { fold } from '../analysis/fold.ts'
import { nearTo } from '../analysis/near.ts'
import { runsOf } from '../analysis/runs.ts'
import type { Knowledge } from './planner.ts'

const MOST = 6
const MOST_RUNS = 8
/** slips are looked for in so many characters of a run: nobody types longer words */
const LOOKED_AT = 24

/** words of letters in the index, by the least and most of their characters */
type LatinTerms = (shortest: number, longest: number) => Iterable<string>

/** Questions that may have been meant, the likeliest first: one slip mended in each. `latin` are the words of letters in the index. */
export function correctQuestion(question: string, knowledge: Knowledge, latin: LatinTerms): string[] {
  const folded = fold(question)
  const found: { text: string; worth: number }[] = []
  for (const run of runsOf(folded).slice(0, MOST_RUNS)) {
    const mended = run.kind === 'han' ? mendHan(run.text, knowledge) : mendLatin(run.text, knowledge, latin)
    for (const { text, worth } of mended)
      found.push({ text: folded.slice(0, run.start) + text + folded.slice(run.start + run.text.length), worth })
  }
  const best = found.toSorted((a, b) => b.worth - a.worth).map((each) => each.text)
  return [...new Set(best)].filter((text) => text !== folded).slice(0, MOST)
}

interface Mended {
  text: string
  worth: number
}

/** every stretch of two to eight characters against the words of the dictionary; long words are worth more */
function mendHan(whole: string, { speller, countOf }: Knowledge): Mended[] {
  const run = whole.slice(0, LOOKED_AT)
  const mended: Mended[] = []
  const known = (word: string) => countOf(word) > 0
  for (let size = Math.min(8, run.length); size >= 2; size--)
    for (let from = 0; from + size <= run.length; from++) {
      const piece = run.slice(from, from + size)
      if (known(piece)) continue
      for (const word of speller.bySlip(piece, known)) {
        const same = [...word].filter((char, i) => char === piece[i]).length
        if (same === 0) continue
        const text = whole.slice(0, from) + word + whole.slice(from + size)
        mended.push({ text, worth: size * 10 + same + Math.log(1 + countOf(word)) / 20 })
      }
    }
  return mended
}

/** letters: another word that is there, or a pinyin, within one letter (two in long words) */
function mendLatin(typed: string, { speller, countOf }: Knowledge, latin: LatinTerms): Mended[] {
  if (typed.length < 4 || typed.length > 32 || countOf(typed) > 0) return []
  const most = typed.length > 7 ? 2 : 1
  const mended: Mended[] = []
  const near = nearTo(typed, most)
  for (const word of latin(typed.length - most, typed.length + most))
    if (near(word)) mended.push({ text: word, worth: 10 + Math.log(1 + countOf(word)) })
  for (const word of speller.byNearPinyin(typed, (each) => countOf(each) > 0))
    mended.push({ text: word, worth: Math.log(1 + countOf(word)) })
  return mended
}
