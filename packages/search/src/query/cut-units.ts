import { segmentRun } from '../analysis/segment-run.ts'
import type { Knowledge } from './planner.ts'

/** A word to look for; a hit may lack a light one. */
export interface Unit {
  text: string
  light: boolean
}

const GRAMMAR = new Set('的之与和及或等了吗呢啊有在是把被于从向对为个请我想要')

/** Words of a Chinese run as they are searched: synonyms count as words, neighbouring single characters belong together. */
export function cutUnits(run: string, { dictionary, synonyms, light }: Knowledge): Unit[] {
  const known = (word: string) => dictionary.costOf(word) ?? (synonyms.has(word) ? 14 : undefined)
  const words = segmentRun({ ...dictionary, costOf: known, longest: Math.max(dictionary.longest, 12) }, run)
  const units: Unit[] = []
  let singles = ''
  const flush = () => {
    if (singles) units.push({ text: singles, light: singles.length === 1 && words.length > 1 })
    singles = ''
  }
  for (const word of words) {
    if (word.length === 1 && GRAMMAR.has(word) && words.length > 1) flush()
    else if (word.length === 1) singles += word
    else {
      flush()
      units.push({ text: word, light: light.has(word) })
    }
  }
  flush()
  return units
}
