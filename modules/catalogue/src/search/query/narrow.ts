import type { FacetFilter } from '@shuyuan/search'
import type { z } from 'zod'
import { classFacet, extraFacet, FILTERS } from '../document/facets.ts'
import type { Narrowing } from './search.schema.ts'

/** Filters of the index out of what a reader chose. */
export function narrow(chosen: Partial<z.output<typeof Narrowing>>): Record<string, FacetFilter> {
  const filters: Record<string, FacetFilter> = {}
  for (const facet of FILTERS) {
    const values = chosen[facet]
    if (values && values.length > 0) filters[facet] = { values }
  }
  if (chosen.region) filters.region = { prefix: chosen.region }
  addPairs(filters, chosen.extra, extraFacet)
  addPairs(filters, chosen.inClass, classFacet)
  return filters
}

/** `key:value` narrows the facet of the key; values of one key are alternatives. */
function addPairs(
  filters: Record<string, FacetFilter>,
  pairs: readonly string[] | undefined,
  facetOf: (key: string) => string,
): void {
  for (const pair of pairs ?? []) {
    const at = pair.indexOf(':')
    if (at <= 0) continue
    const facet = facetOf(pair.slice(0, at))
    filters[facet] = { values: [...(filters[facet]?.values ?? []), pair.slice(at + 1)] }
  }
}
