import { Instant, pageOf, said } from '@shuyuan/http'
import { RowMark } from '@shuyuan/intake'
import { z } from 'zod'
import { LinkSchema } from '../plan/plan.schema.ts'
import { CHECK_ROWS, MOST_CHECK_ROWS, purposes } from './logical.ts'

const Id = z.string().max(60)
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为“时:分”，如 08:00')
const LimitsPart = {
  maxConcurrent: z.int().min(1).max(50),
  perMinute: z.int().min(1).max(6000),
  timeoutMs: z.int().min(100).max(120_000),
  maxRows: z.int().min(1).max(10_000),
  checkRows: z.int().min(0).max(MOST_CHECK_ROWS).describe('质量检查一次最多读过的行数；0 为不许读'),
  quietFrom: Clock.nullable(),
  quietUntil: Clock.nullable(),
}

export const NewLogicalBody = z
  .object({
    source: Id,
    schemaName: z.string().max(200).default(''),
    tableName: z.string().min(1).max(200),
    dataset: Id,
    maxConcurrent: LimitsPart.maxConcurrent.default(2),
    perMinute: LimitsPart.perMinute.default(60),
    timeoutMs: LimitsPart.timeoutMs.default(10_000),
    maxRows: LimitsPart.maxRows.default(1000),
    checkRows: LimitsPart.checkRows.default(CHECK_ROWS),
    quietFrom: Clock.nullable().default(null),
    quietUntil: Clock.nullable().default(null),
  })
  .meta({ id: 'ConnectionNewLogical' })
export const LogicalBody = z
  .object({ ...LimitsPart, checkRows: LimitsPart.checkRows.optional(), state: z.enum(['active', 'paused']) })
  .meta({ id: 'ConnectionLogicalBody' })

export const LogicalView = z
  .object({
    id: z.string(),
    source: z.string(),
    schemaName: z.string(),
    tableName: z.string(),
    dataset: z.string(),
    provider: z.string(),
    columns: z.array(LinkSchema),
    ...LimitsPart,
    state: z.enum(['active', 'paused']),
    circuit: z.enum(['closed', 'open', 'half-open']),
    faults: z.number(),
    openUntil: Instant.nullable(),
    seenAt: Instant.nullable(),
    createdAt: Instant,
  })
  .meta({ id: 'ConnectionLogical' })
export const LogicalPage = pageOf(LogicalView)

export const LogicalRows = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string().nullable())),
    marks: z.array(RowMark),
    more: z.boolean(),
  })
  .meta({ id: 'ConnectionLogicalRows' })
const Frequent = z.array(z.object({ value: z.string(), count: z.number() })).nullable()
export const LogicalProfileView = z
  .object({
    rows: z.number(),
    columns: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        nulls: z.number(),
        distinct: z.number(),
        min: z.string().nullable(),
        max: z.string().nullable(),
        length: z
          .object({ min: z.number(), max: z.number(), mean: z.number() })
          .nullable()
          .describe('文本长度（字符）'),
        patterns: Frequent.describe('常见格式：9 数字、a 字母、中 汉字、□ 其他文字；null：部门的限额不许统计'),
        top: Frequent.describe('常见取值，按读者权限脱敏；null：部门的限额不许统计'),
        masked: z.boolean(),
      }),
    ),
    unmeasured: z
      .object({ code: z.string(), zh: z.string(), en: z.string() })
      .nullable()
      .describe('没有全部统计格式和取值的原因'),
  })
  .meta({ id: 'ConnectionLogicalProfile' })
export const LogicalCalls = pageOf(
  z
    .object({
      id: z.string(),
      purpose: z.enum(purposes),
      by: z.string(),
      at: Instant,
      ms: z.number().nullable(),
      rows: z.number().nullable(),
      error: said().nullable(),
    })
    .meta({ id: 'ConnectionLogicalCall' }),
)
