import { Instant, PageQuery, prose } from '@shuyuan/http'
import { z } from 'zod'
import { EntryLine } from '../../entry/entry.schema.ts'
import { FILTERS } from '../document/facets.ts'

const List = z
  .string()
  .max(1000)
  .transform((text) => text.split(',').filter(Boolean).slice(0, 50))
  .optional()
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

/** Facets narrow a search: several values of one are alternatives. */
export const Narrowing = z.object({
  ...(Object.fromEntries(FILTERS.map((facet) => [facet, List])) as Record<(typeof FILTERS)[number], typeof List>),
  /** division code or its beginning */
  region: z.string().max(20).trim().optional(),
  /** fields that the bureau defined: `key:value,key:value` */
  extra: List,
  inClass: List.describe('分类体系:类别，含其下各类；可多个，同一体系的取其一'),
})
export const Question = prose(500).default('')

export const SearchQuery = PageQuery.extend({
  ...Narrowing.shape,
  q: Question,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  explain: Flag.optional(),
})
export const PublicSearchQuery = PageQuery.extend({
  q: Question,
  limit: z.coerce.number().int().min(1).max(100).default(20),
  provider: List,
  theme: List,
  region: z.string().max(20).trim().optional(),
})

const Ranges = z.array(z.array(z.int()))
const Marked = z.object({ text: z.string(), ranges: Ranges }).meta({ id: 'CatalogueMarkedText' })

/** Where the words stand: `[start, end)` in UTF-16 units of the text. */
export const Found = z
  .object({
    name: Ranges,
    abstract: Ranges,
    provider: Ranges,
    code: Ranges,
    keywords: z.array(Marked),
    items: z.array(Marked),
    basis: z.array(Marked),
  })
  .meta({ id: 'CatalogueFound' })

const Explanation = z
  .object({
    score: z.number(),
    parts: z.array(
      z.object({
        text: z.string(),
        fields: z.array(z.string()),
        rarity: z.number(),
        strength: z.number(),
        found: z.array(z.string()),
      }),
    ),
    name: z.number(),
    boost: z.number(),
  })
  .meta({ id: 'CatalogueSearchExplanation' })

/** `full`: it waits for room on the disk */
const Filling = z.object({ done: z.int(), total: z.int(), full: z.boolean() }).meta({ id: 'CatalogueSearchFilling' })

const shape = {
  next: z.string().nullable(),
  total: z.int(),
  /** facet → value → entries; `class.<tree>` counts a class with all below it */
  facets: z.record(z.string(), z.record(z.string(), z.int())),
  /** facet → values with entries that are not among those told, because they have fewer */
  more: z.record(z.string(), z.int()),
  /** names of the departments in `facets.provider` */
  providers: z.record(z.string(), z.string()),
  way: z.enum(['exact', 'corrected', 'loose']),
  corrected: z.string().nullable(),
  /** hits without the narrowing, told when there are none with it */
  unfiltered: z.int(),
  /** while the index is being filled: entries done and in all; then there are no hits yet */
  filling: Filling.nullable(),
}
const Hit = EntryLine.extend({ found: Found, explanation: Explanation.nullable() }).meta({ id: 'CatalogueSearchHit' })
export const SearchPage = z.object({ items: z.array(Hit), ...shape }).meta({ id: 'CatalogueSearchPage' })

const PublicHit = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    abstract: z.string(),
    providerName: z.string(),
    theme: z.string(),
    openType: z.int(),
    attached: z.boolean(),
    publishedAt: Instant.nullable(),
    /** open data set of the entry, if there is one */
    dataset: z.string().nullable(),
    found: Found,
  })
  .meta({ id: 'CataloguePublicSearchHit' })
export const PublicSearchPage = z
  .object({ items: z.array(PublicHit), ...shape })
  .meta({ id: 'CataloguePublicSearchPage' })

export const SuggestQuery = z.object({ q: prose(100).min(1) })
export const Suggestions = z
  .object({
    names: z.array(z.object({ entry: z.string(), text: z.string(), ranges: Ranges })),
    providers: z.array(z.object({ provider: z.string(), text: z.string(), count: z.int() })),
    items: z.array(z.object({ text: z.string(), ranges: Ranges })),
  })
  .meta({ id: 'CatalogueSuggestions' })

export const IndexView = z
  .object({
    ready: z.boolean(),
    filling: Filling,
    documents: z.int(),
    bytes: z.int(),
    segments: z.int(),
    seconds: z.number().nullable(),
    restored: z.boolean(),
  })
  .meta({ id: 'CatalogueSearchStatus' })
