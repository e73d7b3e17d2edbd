import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'

const Share = z.object({ low: z.number(), high: z.number() })
const CountedSchema = z.object({ value: z.string(), count: z.number(), share: Share })

export const ColumnProfileSchema = z
  .object({
    name: z.string(),
    title: z.string(),
    type: z.enum(['text', 'integer', 'decimal', 'boolean', 'date', 'datetime']),
    filled: z.number(),
    empty: z.number(),
    blank: z.number(),
    distinct: z.number(),
    /** half width of the 95 % interval; 0 = counted */
    distinctError: z.number(),
    once: z.number(),
    length: z.object({ min: z.number(), max: z.number(), mean: z.number() }).nullable(),
    min: z.string().nullable(),
    max: z.string().nullable(),
    mean: z.number().nullable(),
    deviation: z.number().nullable(),
    /** at 1, 5, 25, 50, 75, 95, 99 %; dates as days since 1970 */
    quantiles: z.array(z.number()).nullable(),
    histogram: z.array(z.object({ from: z.number(), to: z.number(), count: z.number() })),
    patterns: z.array(CountedSchema),
    top: z.array(CountedSchema),
    masked: z.boolean(),
    recognized: z
      .object({ semantic: z.string(), element: z.string().nullable(), confidence: z.number(), reason: said() })
      .nullable(),
  })
  .meta({ id: 'QualityColumnProfile' })

export const ProfileHeadSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    version: z.string(),
    org: z.string(),
    rows: z.number(),
    measured: z.number(),
    madeBy: z.string(),
    madeAt: Instant,
    tookMs: z.number(),
  })
  .meta({ id: 'QualityProfileHead' })

export const ProfileSchema = z
  .object({
    ...ProfileHeadSchema.shape,
    columns: z.array(ColumnProfileSchema),
    keys: z.array(z.array(z.string())),
    dependencies: z.array(
      z.object({ from: z.array(z.string()), to: z.string(), support: z.number(), confidence: z.number() }),
    ),
  })
  .meta({ id: 'QualityProfile' })

export const DifferenceSchema = z
  .object({
    column: z.string(),
    title: z.string(),
    measure: z.enum(['added', 'removed', 'type', 'filled', 'distinct', 'mean', 'median', 'length', 'pattern', 'top']),
    before: z.string().nullable(),
    after: z.string().nullable(),
    change: z.number().nullable(),
  })
  .meta({ id: 'QualityDifference' })
