import type { Schemas } from '../api.ts'

export type Dimension = Schemas['CatalogueBook']['by']
export type Line = Schemas['CatalogueBookLine']

/** What the book can be broken down by; all but the first also narrow it. */
export const DIMENSIONS: Dimension[] = ['provider', 'tier', 'region', 'theme', 'level', 'kind', 'month']

export const FIGURES = [
  'published',
  'attached',
  'unattached',
  'stale',
  'used',
  'unused',
  'uncounted',
  'overdue',
] as const
export const RATES = ['attachRate', 'usageRate'] as const
