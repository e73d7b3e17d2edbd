import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'

export const JobState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])

export const Job = z
  .object({
    id: z.string(),
    kind: z.string().describe('任务种类，<模块>.<动作>'),
    title: said(),
    state: JobState,
    done: z.number().describe('已完成的数量'),
    total: z.number().nullable().describe('总量；未知时为空'),
    message: said().nullable(),
    result: z.unknown(),
    error: z.object({ code: z.string(), title: said() }).nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'Job' })

export const JobLog = z.object({ items: z.array(z.object({ at: Instant, text: said() })) }).meta({ id: 'JobLog' })
