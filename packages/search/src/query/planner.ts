import type { Dictionary } from '../analysis/dictionary.ts'
import { bare, fold } from '../analysis/fold.ts'
import { runsOf } from '../analysis/runs.ts'
import type { Speller } from '../analysis/speller.ts'
import { cutUnits } from './cut-units.ts'
import { matchLatin } from './match-latin.ts'
import { resolveMixture } from './resolve-mixture.ts'
import { matchPhrase, matchUnit } from './match-unit.ts'
import { parseQuestion, type Wish } from './parse-question.ts'
import { ALL_FIELDS, type Clause, type Match, type Query } from './query.ts'
import { wordsOf } from './words-of.ts'

/** What planning a query needs to know. */
export interface Knowledge {
  dictionary: Dictionary
  speller: Speller
  /** word → words that mean the same, all folded */
  synonyms: ReadonlyMap<string, string[]>
  /** words so common in this index that a hit may lack them */
  light: ReadonlySet<string>
  /** label in front of a colon → field bits */
  fields: ReadonlyMap<string, number>
  countOf(term: string): number
  /** the question is still being typed: its last letters may be the beginning of a pinyin */
  typing?: boolean
}

const MOST_CLAUSES = 32

/** Makes a query out of what somebody typed. */
export function planQuery(question: string, knowledge: Knowledge): Query {
  const wishes = parseQuestion(question, knowledge.fields)
  const clauses = wishes.flatMap((wish) => clausesOf(wish, knowledge)).slice(0, MOST_CLAUSES)
  const loose = clauses.filter((clause) => clause.role === 'may')
  // a question of light words only means them
  if (!clauses.some((clause) => clause.role === 'must')) for (const clause of loose) clause.role = 'must'
  const positive = clauses.filter((clause) => clause.role !== 'not')
  return {
    clauses,
    whole: bare(
      fold(
        wishes
          .filter((wish) => !wish.negated)
          .map((wish) => wish.text)
          .join(''),
      ),
    ),
    core: Buffer.byteLength(
      bare(
        clauses
          .filter((clause) => clause.role === 'must')
          .map((clause) => clause.text)
          .join(''),
      ),
    ),
    words: [...new Set(positive.flatMap((clause) => wordsOf(clause.match)))],
  }
}

function clausesOf(wish: Wish, knowledge: Knowledge): Clause[] {
  const fields = wish.fields ?? ALL_FIELDS
  const clause = (text: string, match: Match, role: Clause['role'] = 'must'): Clause => ({
    text,
    match,
    fields,
    role: wish.negated ? 'not' : role,
    strict: wish.quoted || wish.fields !== undefined,
  })
  if (wish.quoted || wish.negated) return [clause(wish.text, matchPhrase(wish.text, knowledge))]
  if (isCode(wish.text)) return [clause(wish.text, matchCode(wish.text))]
  const runs = runsOf(resolveMixture(wish.text, knowledge))
  return runs.slice(0, MOST_CLAUSES).flatMap((run) => {
    if (run.kind === 'latin') return [clause(run.text, matchLatin(run.text, knowledge))]
    const units = cutUnits(run.text, knowledge)
    return units.map(({ text, light }) => clause(text, matchUnit(text, knowledge), light ? 'may' : 'must'))
  })
}

/** digits enough to be a code: it is looked up before it is searched */
function isCode(text: string): boolean {
  return /^[a-z0-9][a-z0-9/._-]{4,59}$/.test(text) && (text.match(/\d/g)?.length ?? 0) >= 4
}

function matchCode(text: string): Match {
  return {
    kind: 'any',
    parts: [
      { match: { kind: 'code', text }, weight: 1 },
      { match: { kind: 'term', term: text }, weight: 0.8 },
    ],
  }
}
