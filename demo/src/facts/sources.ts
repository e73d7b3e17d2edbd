import { readDocument } from './read-facts.ts'

/** An item whose source is settled: who it is by law, what the departments say, and what one of the others does then. */
export interface RulingFact {
  property: string
  /** department key of the source */
  org: string
  reason: string
  claim: string
  agree: string
  basisTitle: string
  basisArticle: string
  ruling: string
  /** it goes on registering the item, and says why and by what law (条例 art. 19) */
  justified?: { reason: string; basisTitle: string; basisArticle: string }
  /** it asks for the decision to be looked at again */
  appeal?: string
}

/** What the city settles of 一数一源, and what it is still asking about (sources.json). */
export const readSources = () =>
  readDocument<{ asked: { property: string; reason: string }; ruled: RulingFact[] }>('sources')
