import { runsOf } from '../analysis/runs.ts'
import { segmentRun } from '../analysis/segment-run.ts'
import { latinTerms } from '../analysis/index-terms.ts'
import type { Knowledge } from './planner.ts'
import type { Match } from './query.ts'

const SYNONYM = 0.85
/** the words of a long word, in one field */
const PIECES = 0.7

/** A word, or what means the same, or the pieces of a long one. */
export function matchUnit(word: string, knowledge: Knowledge): Match {
  const parts = [{ match: matchWord(word, knowledge), weight: 1 }]
  for (const other of knowledge.synonyms.get(word) ?? [])
    parts.push({ match: matchPhrase(other, knowledge), weight: SYNONYM })
  const pieces = word.length > 3 ? cutSmaller(word, knowledge) : []
  if (pieces.length > 1)
    parts.push({
      match: { kind: 'all', parts: pieces.map((piece) => matchWord(piece, knowledge)), together: true },
      weight: PIECES,
    })
  const [only] = parts
  return parts.length === 1 && only ? only.match : { kind: 'any', parts }
}

/** A text as it stands: neighbouring pairs, long words and letters, all in one field. */
export function matchPhrase(text: string, knowledge: Knowledge): Match {
  const parts = runsOf(text).flatMap((run): Match[] =>
    run.kind === 'latin' ? [{ kind: 'term', term: latinTerms(run.text)[0] as string }] : pairsOf(run.text, knowledge),
  )
  const [only] = parts
  return parts.length === 1 && only ? only : { kind: 'all', parts, together: true }
}

function matchWord(word: string, knowledge: Knowledge): Match {
  if (word.length < 3 || knowledge.dictionary.costOf(word) !== undefined) return { kind: 'term', term: word }
  return { kind: 'all', parts: pairsOf(word, knowledge), together: true }
}

/** the pairs of neighbours, a long word of the dictionary once as a whole */
function pairsOf(run: string, { dictionary }: Knowledge): Match[] {
  if (run.length < 3) return [{ kind: 'term', term: run }]
  if (dictionary.costOf(run) !== undefined) return [{ kind: 'term', term: run }]
  const pairs = Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
  return [...new Set(pairs)].map((term) => ({ kind: 'term', term }))
}

function cutSmaller(word: string, { dictionary }: Knowledge): string[] {
  const costOf = (part: string) => (part === word ? undefined : dictionary.costOf(part))
  return segmentRun({ ...dictionary, costOf }, word).filter((part) => part.length > 1)
}
