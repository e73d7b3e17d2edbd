/** What a document must hold. Parts that are `together` stand in one field. */
export type Match =
  | { kind: 'term'; term: string }
  | { kind: 'all'; parts: Match[]; together: boolean }
  | { kind: 'any'; parts: { match: Match; weight: number }[] }
  /** letters within the pinyin of the name, or within its first letters */
  | { kind: 'sounds' | 'initials'; text: string }
  | { kind: 'code'; text: string }

export interface Clause {
  /** as it was typed */
  text: string
  match: Match
  /** bits of the fields where it may stand */
  fields: number
  /** `may` only raises the score */
  role: 'must' | 'may' | 'not'
  /** stays when parts of a query may be missing */
  strict: boolean
}

export interface Query {
  clauses: Clause[]
  /** letters and digits of the whole question, to compare with names */
  whole: string
  /** bytes of what the question is about: its words without the light ones */
  core: number
  /** folded words that a hit may show */
  words: string[]
}

export const ALL_FIELDS = 255
