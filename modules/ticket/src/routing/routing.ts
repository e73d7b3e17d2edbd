/** A column of a dataset that names the responsible sub-unit. */
export interface Routing {
  dataset: string
  column: string
  /** value of the column → organisation; rows with another value belong to the provider */
  units: Record<string, string>
}

/** Rows of one owner. `unit` null: all rows of the rule. */
export interface Share {
  owner: string
  count: number
  unit: { column: string; values: string[]; others: boolean } | null
}

/** Counts per column value → shares per owner; what no unit claims goes to the provider. Pure. */
export function shareRows(
  routing: Routing,
  provider: string,
  counts: readonly { value: string | null; count: number }[],
): Share[] {
  const shares = new Map<string, Share>()
  const claimed = Object.keys(routing.units)
  for (const { value, count } of counts) {
    const unit = value === null ? undefined : routing.units[value]
    const owner = unit ?? provider
    const others = owner === provider
    const values = others
      ? claimed.filter((v) => routing.units[v] !== provider)
      : claimed.filter((v) => routing.units[v] === owner)
    const share = shares.get(owner) ?? { owner, count: 0, unit: { column: routing.column, values, others } }
    share.count += count
    shares.set(owner, share)
  }
  return [...shares.values()]
}
