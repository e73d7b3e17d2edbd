/** A code list: national ones come with the platform, local ones are kept by the bureau. */
export interface CodeList {
  id: string
  name: string
  nameEn: string
  standard: string
  source: 'national' | 'local'
  description: string
  version: number
  /** values of the newest version */
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

/** A value as a version wants it: `validFrom` null = from the day of the version. */
export type WantedValue = ListValue

/** Places of codes that stand there before already. */
export function repeatedCodes(values: readonly Pick<ListValue, 'code'>[]): number[] {
  const seen = new Set<string>()
  return values.flatMap(({ code }, i) => {
    if (seen.has(code)) return [i]
    seen.add(code)
    return []
  })
}

/** Places of values whose chain of parents leaves the list or comes back to itself. */
export function brokenParents(values: readonly Pick<ListValue, 'code' | 'parent'>[]): number[] {
  const parents = new Map(values.map((v) => [v.code, v.parent]))
  return values.flatMap((value, i) => {
    let at: string | null = value.parent
    for (let steps = 0; at !== null; steps++) {
      if (!parents.has(at) || steps > 20) return [i]
      at = parents.get(at) ?? null
    }
    return []
  })
}

/** Places of values that end before they begin; `day` is the day of their version. */
export function brokenPeriods(values: readonly WantedValue[], day: string): number[] {
  return values.flatMap(({ validFrom, validTo }, i) => (validTo !== null && validTo <= (validFrom ?? day) ? [i] : []))
}
