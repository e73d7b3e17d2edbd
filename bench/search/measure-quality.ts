import { type Aim, judge, ndcg } from './judge.ts'
import type { CorpusEntry } from './make-corpus.ts'
import queries from './queries.json' with { type: 'json' }

export interface JudgedQuery {
  kind: string
  text: string
  half: string
  aim: Aim
}

/** nDCG@10 of one query. */
export interface Judged {
  query: JudgedQuery
  ndcg: number
}

/** The judged queries asked one after the other; `ask` gives the numbers of the first ten entries. */
export function measureQuality(corpus: CorpusEntry[], ask: (text: string) => number[]): Judged[] {
  return (queries as JudgedQuery[]).map((query) => {
    const grades = corpus.map((entry) => judge(query.aim, entry))
    return {
      query,
      ndcg: ndcg(
        ask(query.text).map((number) => grades[number] ?? 0),
        grades.filter((grade) => grade > 0),
      ),
    }
  })
}

export function mean(judged: Judged[]): number {
  return judged.reduce((sum, each) => sum + each.ndcg, 0) / Math.max(1, judged.length)
}
