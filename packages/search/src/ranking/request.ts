import type { Query } from '../query/query.ts'

/** Who may see what: a document of the shelf that fits one of the alternatives. */
export interface Scope {
  /** words are as rare as they are on it */
  shelf: number
  any: { flags: number; owner?: string; notOwner?: string }[]
}

/** A facet narrowed to values, or to values that begin so. */
export interface FacetFilter {
  values?: string[]
  prefix?: string
}

export interface RankRequest {
  query: Query
  scope: Scope
  filters: Record<string, FacetFilter>
  /** facets to count */
  facets: string[]
  /** values of a facet that are told, those with most documents; default all */
  most?: number
  /** only documents stamped later (seconds since 1970) */
  since?: number
  limit: number
  /** rank after this hit: the page before ended with it */
  after?: { score: number; key: string }
  /** bit of the field that holds the name */
  nameField: number
  /** documents may lack some of the words */
  loose?: boolean
}

export interface RankedHit {
  key: string
  score: number
}

/** A hit with the text that was put in for it. */
export interface ShownHit extends RankedHit {
  shown: string
}

export interface Ranking {
  /** all that match, not only those of the page */
  total: number
  /** all that would match without the narrowing to values and times */
  refused: number
  hits: ShownHit[]
  /** facet → value → documents; each facet is counted as if it were not narrowed itself */
  facets: Record<string, Record<string, number>>
  /** facet → its values with documents that are not told */
  more: Record<string, number>
  /** words that no document holds */
  unknown: string[]
}
