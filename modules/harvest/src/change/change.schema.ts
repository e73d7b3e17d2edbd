import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'

const Side = z.enum(['remote', 'local'])

export const ChangeLine = z
  .object({
    id: z.string(),
    record: z.string(),
    entry: z.string(),
    provider: z.string(),
    title: z.string(),
    run: z.string(),
    fields: z.array(z.string()),
    conflicts: z.array(z.string()),
    state: z.enum(['open', 'settled']),
    choices: z.record(z.string(), Side).nullable(),
    settledBy: z.string().nullable(),
    settledAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'HarvestChangeLine' })
export const ChangePage = pageOf(ChangeLine)

/** Per field: as it was when the entry was made of it, as the source says now, as the entry says now. */
export const ChangeView = ChangeLine.extend({
  sides: z.array(
    z.object({
      field: z.string(),
      conflict: z.boolean(),
      before: z.unknown(),
      remote: z.unknown(),
      local: z.unknown(),
    }),
  ),
}).meta({ id: 'HarvestChange' })

export const ChangeQuery = PageQuery.extend({
  state: z.enum(['open', 'settled']).optional(),
  conflict: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  run: z.string().max(60).optional(),
})
export const SettleBody = z.object({ choices: z.record(z.string().max(40), Side) }).meta({ id: 'HarvestSettle' })
