import { z } from 'zod'
import { FilterQuery } from '../list/list.schema.ts'

export const TREES = ['provider', 'theme', 'region', 'class', 'own'] as const
export const TreeQuery = FilterQuery.extend({
  by: z.enum(TREES).default('provider').describe('own：分类体系 tree'),
  tree: z.string().max(40).optional().describe('分类体系的标识'),
})
export const TreeView = z
  .object({
    by: z.enum(TREES),
    count: z.int(),
    nodes: z.array(
      z
        .object({
          key: z.string().describe('opens the rows as value of the filter; of a class tree as inClass=tree:key'),
          parent: z.string().nullable(),
          label: z.string(),
          count: z.int(),
        })
        .meta({ id: 'CatalogueTreeNode' }),
    ),
  })
  .meta({ id: 'CatalogueTree' })
