import { z } from 'zod'
import { FilterQuery } from '../list/list.schema.ts'

export const TREES = ['provider', 'theme', 'region', 'class'] as const
export const TreeQuery = FilterQuery.extend({ by: z.enum(TREES).default('provider') })
export const TreeView = z
  .object({
    by: z.enum(TREES),
    count: z.int(),
    nodes: z.array(
      z
        .object({
          key: z.string().describe('value of the filter that opens the rows'),
          parent: z.string().nullable(),
          label: z.string(),
          count: z.int(),
        })
        .meta({ id: 'CatalogueTreeNode' }),
    ),
  })
  .meta({ id: 'CatalogueTree' })
