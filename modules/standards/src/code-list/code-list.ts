/** A code list: national ones come with the platform, local ones are kept by the bureau. */
export interface CodeList {
  id: string
  name: string
  nameEn: string
  standard: string
  source: 'national' | 'local'
  description: string
  version: number
  /** values in force now */
  valueCount: number
  updatedAt: Date
}

export interface ListValue {
  code: string
  label: string
  parent: string | null
  /** first day in force, null = since ever */
  validFrom: string | null
  /** first day no longer in force, null = in force */
  validTo: string | null
}

/** A value as somebody wants it from now on. */
export type WantedValue = Pick<ListValue, 'code' | 'label' | 'parent'>

/** First code that appears twice, null when none does. */
export function repeatedCode(values: readonly WantedValue[]): string | null {
  const seen = new Set<string>()
  for (const { code } of values) {
    if (seen.has(code)) return code
    seen.add(code)
  }
  return null
}

/** First value whose chain of parents leaves the list or comes back to itself, null when the tree is sound. */
export function brokenParent(values: readonly WantedValue[]): WantedValue | null {
  const parents = new Map(values.map((v) => [v.code, v.parent]))
  for (const value of values) {
    let at: string | null = value.parent
    for (let steps = 0; at !== null; steps++) {
      if (!parents.has(at) || steps > 20) return value
      at = parents.get(at) ?? null
    }
  }
  return null
}
