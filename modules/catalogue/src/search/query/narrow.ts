import type { FacetFilter } from '@shuyuan/search'
import type { z } from 'zod'
import { FILTERS, type Narrowing } from './search.schema.ts'

/** Filters of the index out of what a reader chose. */
export function narrow(chosen: Partial<z.output<typeof Narrowing>>): Record<string, FacetFilter> {
  const filters: Record<string, FacetFilter> = {}
  for (const facet of FILTERS) {
    const values = chosen[facet]
    if (values && values.length > 0) filters[facet] = { values }
  }
  if (chosen.region) filters.region = { prefix: chosen.region }
  for (const pair of chosen.extra ?? []) {
    const at = pair.indexOf(':')
    if (at <= 0) continue
    const facet = `extra.${pair.slice(0, at)}`
    filters[facet] = { values: [...(filters[facet]?.values ?? []), pair.slice(at + 1)] }
  }
  return filters
}
