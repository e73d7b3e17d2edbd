import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import { modes, reconcileScopes } from './plan.ts'

const Id = z.string().max(60)
const Name = z.string().min(1).max(200)
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为“时:分”，如 22:00')

export const LinkSchema = z.object({ source: Name, column: z.string().min(1).max(63) }).meta({ id: 'ConnectionLink' })

const Choices = {
  mode: z.enum(modes),
  watermark: Name.nullable().default(null),
  overlap: z.int().min(0).max(31_536_000).default(0),
  cron: z.string().max(100).trim().min(1).nullable().default(null),
  quietFrom: Clock.nullable().default(null),
  quietUntil: Clock.nullable().default(null),
  retries: z.int().min(0).max(10).default(3),
  reconcile: z.enum(reconcileScopes).default('batch'),
  partition: z.string().max(63).nullable().default(null),
  columns: z.array(LinkSchema).min(1).max(4096).optional(),
}

export const NewPlanBody = z
  .object({ source: Id, schemaName: z.string().max(200).default(''), tableName: Name, dataset: Id, ...Choices })
  .meta({ id: 'ConnectionNewPlan' })
export const PlanBody = z.object(Choices).meta({ id: 'ConnectionPlanBody' })

export const ShapeColumn = z
  .object({
    name: z.string(),
    nativeType: z.string(),
    type: z.enum(['text', 'integer', 'decimal', 'boolean', 'date', 'datetime']),
    format: z.string().nullable(),
    nullable: z.boolean(),
    key: z.number().nullable(),
    comment: z.string().nullable(),
  })
  .meta({ id: 'ConnectionShapeColumn' })

export const PlanView = z
  .object({
    id: z.string(),
    source: z.string(),
    schemaName: z.string(),
    tableName: z.string(),
    dataset: z.string(),
    provider: z.string(),
    mode: z.enum(modes),
    watermark: z.string().nullable(),
    overlap: z.number(),
    columns: z.array(LinkSchema),
    shape: z.array(ShapeColumn),
    cron: z.string().nullable(),
    quietFrom: z.string().nullable(),
    quietUntil: z.string().nullable(),
    retries: z.number(),
    reconcile: z.enum(reconcileScopes),
    partition: z.string().nullable(),
    state: z.enum(['active', 'paused']),
    position: z.string().nullable(),
    nextAt: Instant.nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    editedAt: Instant,
  })
  .meta({ id: 'ConnectionPlan' })

export const PlanPage = pageOf(PlanView)
export const PlanQuery = PageQuery.extend({
  provider: Id.optional(),
  source: Id.optional(),
  dataset: Id.optional(),
  state: z.enum(['active', 'paused']).optional(),
})
