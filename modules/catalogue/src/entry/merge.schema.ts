import { z } from 'zod'
import { ContentBody, EntryView } from './entry.schema.ts'

/** What a merge would save, whose change each field is, and what stands now. */
export const MergeView = z
  .object({
    merged: ContentBody,
    base: ContentBody,
    current: EntryView,
    fields: z.array(
      z
        .object({
          path: z.string(),
          base: z.unknown(),
          mine: z.unknown(),
          theirs: z.unknown(),
          from: z.enum(['mine', 'theirs', 'both', 'joined', 'conflict']),
        })
        .meta({ id: 'CatalogueMergedField' }),
    ),
  })
  .meta({ id: 'CatalogueMerge' })
