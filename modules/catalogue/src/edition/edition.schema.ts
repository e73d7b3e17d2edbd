import { Instant } from '@shuyuan/http'
import { z } from 'zod'

const EditionLine = z
  .object({
    version: z.int(),
    state: z.string(),
    head: z.boolean(),
    live: z.boolean(),
    name: z.string(),
    changeCause: z.string(),
    updatedBy: z.string(),
    updatedAt: Instant,
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'CatalogueEdition' })
export const EditionList = z.object({ items: z.array(EditionLine) })

export const DiffQuery = z.object({ from: z.coerce.number().int().min(1), to: z.coerce.number().int().min(1) })
export const DifferenceList = z
  .object({ items: z.array(z.object({ path: z.string(), before: z.unknown(), after: z.unknown() })) })
  .meta({ id: 'CatalogueDifferences' })
