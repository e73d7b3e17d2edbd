/** Parts of a score. Kept in one place, so that the slow reference and the fast ranking agree. */

/** a name that is the question */
const EXACT = 8
/** no name gives more */
export const MOST_BONUS = EXACT
/** a name that has nothing but the words of the question */
const COVERED = 2.5
/** between equals: attached, used, fresh */
const BOOST = 0.4
export const MOST_BOOST = BOOST

/** Rare words say more: inverse document frequency as in BM25. */
export function rarity(documents: number, holding: number): number {
  return Math.log(1 + (documents - Math.min(holding, documents) + 0.5) / (holding + 0.5))
}

/** @param asked bytes of the core of the question @param core bytes of the core of the name */
export function nameBonus(asked: number, core: number, same: boolean): number {
  return same ? EXACT : COVERED * Math.min(1, asked / Math.max(1, core))
}

/** @param boost 0…255 */
export function lift(boost: number): number {
  return (BOOST * boost) / 255
}

/** Share of the weight that a document must have when words may be missing. */
export const LOOSE_SHARE = 0.5
