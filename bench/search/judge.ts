import type { CorpusEntry } from './make-corpus.ts'

/** What a question is after, in the terms the corpus was made of. */
export interface Aim {
  /** any of these subjects */
  subjects?: number[]
  aspect?: number
  region?: string
  /** a data item under its first name */
  item?: string
  department?: string
  law?: string
  /** number of the one entry that is meant */
  entry?: number
  /** parts of names that must not occur */
  without?: string[]
}

/**
 * 3 what was asked for · 2 the same thing seen from one side · 1 near it · 0 beside it. By rule from how the corpus was made; no search
 * engine is asked.
 */
export function judge(aim: Aim, { topic, number, name }: CorpusEntry): 0 | 1 | 2 | 3 {
  if (aim.without?.some((part) => name.includes(part))) return 0
  if (aim.entry !== undefined) return aim.entry === number ? 3 : aim.subjects?.includes(topic.subject) ? 1 : 0
  if (aim.law !== undefined) return topic.law.startsWith(aim.law) ? 3 : 0
  const asks = {
    item: aim.item === undefined || topic.items.includes(aim.item),
    department: aim.department === undefined || topic.department === aim.department,
  }
  if (!aim.subjects) return asks.item && asks.department ? 3 : 0
  if (!aim.subjects.includes(topic.subject))
    return aim.subjects.includes(topic.mentions) && asks.department && asks.item ? 1 : 0
  if (!asks.item || !asks.department) return 1
  if (aim.region !== undefined && topic.region !== aim.region) return 1
  if (aim.aspect !== undefined) return topic.aspect === aim.aspect ? 3 : 1
  return topic.aspect < 0 ? 3 : 2
}

/** Normalised discounted cumulative gain of the first ten, with gains 2^grade − 1. */
export function ndcg(grades: number[], ideal: number[]): number {
  const gain = (list: number[]) =>
    list.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
  const best = gain(ideal.toSorted((a, b) => b - a))
  return best === 0 ? 1 : gain(grades) / best
}
