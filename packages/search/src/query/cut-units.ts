import { segmentRun } from '../analysis/segment-run.ts'
import type { Knowledge } from './planner.ts'

/** A word to look for; a hit may lack a light one. */
export interface Unit {
  text: string
  light: boolean
}

const GRAMMAR = new Set('的之与和及或等了吗呢啊有在是把被于从向对为个请我想要')

/** a synonym may be longer than any word */
const LONGEST_SYNONYM = 12

/**
 * Words of a Chinese run as they are searched: synonyms count as words, neighbouring single characters belong together, one alone is
 * looked for beside the character before or after it if that pair is there at all.
 */
export function cutUnits(run: string, knowledge: Knowledge): Unit[] {
  const { dictionary, synonyms, light, countOf } = knowledge
  const known = (word: string) => dictionary.costOf(word) ?? (synonyms.has(word) ? 14 : undefined)
  const words = segmentRun({ ...dictionary, costOf: known, longestFrom: () => LONGEST_SYNONYM }, run)
  const units: Unit[] = []
  let start = 0
  let singles = ''
  const flush = () => {
    const pair = [run.slice(start - 2, start), run.slice(start - 1, start + 1)].find(
      (text) => text.length === 2 && countOf(text) > 0,
    )
    if (singles.length > 1 || words.length === 1) units.push({ text: singles, light: false })
    else if (singles && pair) units.push({ text: pair, light: false })
    singles = ''
  }
  for (const word of words) {
    const single = word.length === 1 && !(GRAMMAR.has(word) && words.length > 1)
    if (!single && singles) flush()
    if (single) singles += word
    else if (word.length > 1) units.push({ text: word, light: light.has(word) })
    start += word.length
  }
  if (singles) flush()
  return units
}
