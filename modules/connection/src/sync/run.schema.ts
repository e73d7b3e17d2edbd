import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'
import { causes, phases, runStates } from './run.ts'

const Id = z.string().max(60)
const Digest = z.object({ rows: z.number(), hash: z.string() })

export const StartRunBody = z
  .object({
    since: z.string().max(40).trim().min(1).optional().describe('补采起点：日期或增量字段的值'),
    anyway: z.boolean().optional().describe('不受允许时段限制'),
  })
  .meta({ id: 'ConnectionStartRun' })

export const RunView = z
  .object({
    id: z.string(),
    plan: z.string(),
    dataset: z.string(),
    provider: z.string(),
    cause: z.enum(causes),
    state: z.enum(runStates),
    phase: z.enum(phases),
    attempt: z.number(),
    job: z.string().nullable(),
    since: z.string().nullable(),
    until: z.string().nullable(),
    version: z.string(),
    base: z.string().nullable(),
    upload: z.string().nullable(),
    published: z.boolean(),
    rowsRead: z.number(),
    bytesRead: z.number(),
    rowsGood: z.number(),
    rowsBad: z.number(),
    rate: z.number().nullable().describe('每秒行数'),
    source: Digest.nullable().describe('读取那一刻源表的行数与散列'),
    error: z.object({ code: z.string(), title: said() }).nullable(),
    anyway: z.boolean(),
    startedBy: z.string(),
    queuedAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    retryAt: Instant.nullable(),
  })
  .meta({ id: 'ConnectionRun' })

export const RunPage = pageOf(RunView)
export const RunQuery = PageQuery.extend({
  provider: Id.optional(),
  plan: Id.optional(),
  dataset: Id.optional(),
  state: z.enum(runStates).optional(),
})
export const RunCounts = z.record(z.enum(runStates), z.number()).meta({ id: 'ConnectionRunCounts' })

export const RunLineView = z
  .object({ seq: z.number(), at: Instant, tone: z.enum(['info', 'warning', 'error']), text: said() })
  .meta({ id: 'ConnectionRunLine' })
export const RunLinePage = pageOf(RunLineView)
