import { runsOf } from '../analysis/runs.ts'
import type { Knowledge } from './planner.ts'

const MOST = 5

/**
 * Characters and letters in one word: `hu籍户` → 户籍户. Letters that make up a word of the index with their neighbours become that word, the
 * longest first; others stay.
 */
export function resolveMixture(text: string, knowledge: Knowledge): string {
  const runs = runsOf(text)
  const at = runs.findIndex((run, i) => {
    const touches = runs[i - 1]?.kind === 'han' || runs[i + 1]?.kind === 'han'
    return run.kind === 'latin' && /^[a-z]{1,18}$/.test(run.text) && touches
  })
  const letters = runs[at]
  if (!letters) return text
  const front = [...(runs[at - 1]?.text ?? '')]
  const back = [...(runs[at + 1]?.text ?? '')]
  const found = longest(front, letters.text, back, knowledge)
  if (!found) return text
  const head = text.slice(0, letters.start - found.before)
  const tail = text.slice(letters.start + letters.text.length + found.after)
  return `${head}${found.word}${tail}`
}

function longest(front: string[], letters: string, back: string[], { speller, countOf }: Knowledge) {
  const known = (word: string) => countOf(word) > 0
  for (let size = 2 * MOST; size > 0; size--)
    for (let before = Math.min(size, front.length, MOST); before >= Math.max(0, size - MOST); before--) {
      const after = size - before
      if (after > back.length) continue
      const typed = [...front.slice(front.length - before), letters, ...back.slice(0, after)].join('')
      const [word] = speller.byMixture(typed, known).toSorted((a, b) => countOf(b) - countOf(a))
      if (word) return { word, before, after }
    }
  return undefined
}
