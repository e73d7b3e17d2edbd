/** reuse: the value comes from the source by sharing · justified: it has to be collected again, on a legal basis */
export type ClaimKind = 'reuse' | 'justified'

/** Why an item is registered although another department is its source. */
export interface SourceClaim {
  entry: string
  item: string
  kind: ClaimKind
  reason: string
  basisTitle: string
  basisArticle: string
  claimedBy: string
  claimedAt: Date
}
