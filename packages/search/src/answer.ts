import { correctQuestion } from './query/correct-question.ts'
import { type Knowledge, planQuery } from './query/planner.ts'
import type { Query } from './query/query.ts'
import type { Ranking, RankRequest } from './ranking/request.ts'
import type { SearchIndex } from './search-index.ts'

export interface Answer extends Omit<Ranking, 'refused'> {
  query: Query
  /** how the result came about: as asked, with a slip mended, or with words missing */
  way: 'exact' | 'corrected' | 'loose'
  /** the question that was answered instead */
  corrected: string | null
  /** hits without the narrowing, told when there are none with it */
  unfiltered: number
}

type Wanted = Omit<RankRequest, 'query' | 'loose'>

/** Answers a question: as it was asked; else with one slip mended; else documents that hold most of the words. */
export function answer(index: SearchIndex, knowledge: Knowledge, question: string, request: Wanted): Answer {
  const query = planQuery(question, knowledge)
  const { refused, ...found } = index.rank({ ...request, query })
  const asked = { ...found, query, way: 'exact' as const, corrected: null, unfiltered: 0 }
  if (asked.total > 0 || query.clauses.length === 0) return asked
  if (refused > 0) return { ...asked, unfiltered: refused }
  const mended = () => mend(index, knowledge, question, request)
  const loosened = () => loosen(index, query, request)
  // a word that nobody uses is more likely a slip than a word too many
  const other = asked.unknown.length > 0 ? (mended() ?? loosened()) : (loosened() ?? mended())
  return other ?? asked
}

/** Documents that hold most of the words. */
function loosen(index: SearchIndex, query: Query, request: Wanted): Answer | undefined {
  if (query.clauses.filter((clause) => clause.role === 'must').length < 2) return undefined
  const { refused: _refused, ...ranking } = index.rank({ ...request, query, loose: true })
  return ranking.total > 0 ? { ...ranking, query, way: 'loose', corrected: null, unfiltered: 0 } : undefined
}

/** Of the questions that may have been meant, the first that finds something. */
function mend(index: SearchIndex, knowledge: Knowledge, question: string, request: Wanted): Answer | undefined {
  for (const corrected of correctQuestion(question, knowledge, (shortest, longest) =>
    index.latinTerms(request.scope.shelf, shortest, longest),
  )) {
    const query = planQuery(corrected, knowledge)
    const { refused: _refused, ...ranking } = index.rank({ ...request, query })
    if (ranking.total > 0) return { ...ranking, query, way: 'corrected', corrected, unfiltered: 0 }
  }
  return undefined
}
