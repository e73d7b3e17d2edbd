import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'

const Id = z.string().max(60)
const Flag = z.enum(['true', 'false']).transform((word) => word === 'true')

export const FreshnessView = z
  .object({
    entry: z.string(),
    name: z.string(),
    provider: z.string(),
    updateCycle: z.string(),
    dataset: z.string(),
    last: Instant.nullable(),
    due: Instant.nullable(),
    stale: z.boolean(),
    /** whether a synchronisation plan fills the dataset */
    plan: z.string().nullable(),
  })
  .meta({ id: 'ConnectionFreshness' })
export const FreshnessPage = pageOf(FreshnessView)
export const FreshnessQuery = PageQuery.extend({ provider: Id.optional(), stale: Flag.optional() })

export const BreachView = z
  .object({
    id: z.string(),
    dataset: z.string(),
    entry: z.string(),
    provider: z.string(),
    cycle: z.string(),
    last: Instant.nullable(),
    due: Instant,
    brokenAt: Instant,
    mendedAt: Instant.nullable(),
  })
  .meta({ id: 'ConnectionBreach' })
export const BreachPage = pageOf(BreachView)
export const BreachQuery = PageQuery.extend({ provider: Id.optional(), dataset: Id.optional(), open: Flag.optional() })
