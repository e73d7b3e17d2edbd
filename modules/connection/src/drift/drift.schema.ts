import { Instant, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'
import { changeKinds, driftStates } from './drift.ts'

const Id = z.string().max(60)

export const DriftView = z
  .object({
    id: z.string(),
    plan: z.string(),
    run: z.string().nullable(),
    source: z.string(),
    tableName: z.string(),
    dataset: z.string(),
    provider: z.string(),
    changes: z.array(
      z.object({
        kind: z.enum(changeKinds),
        column: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
        holds: z.boolean(),
        text: said(),
      }),
    ),
    holds: z.boolean(),
    state: z.enum(driftStates),
    foundAt: Instant,
    decidedBy: z.string().nullable(),
    decidedAt: Instant.nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'ConnectionDrift' })
export const DriftPage = pageOf(DriftView)
export const DriftQuery = PageQuery.extend({
  provider: Id.optional(),
  plan: Id.optional(),
  state: z.enum(driftStates).optional(),
})
export const DecideBody = z
  .object({ decision: z.enum(['accept', 'ignore', 'refuse']), reason: prose(500).default('') })
  .meta({ id: 'ConnectionDecideDrift' })
