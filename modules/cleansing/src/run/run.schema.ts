import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'

export const StepReportSchema = z
  .object({
    step: z.string(),
    kind: z.string(),
    changed: z.number(),
    rejected: z.number(),
    dropped: z.number(),
    samples: z.array(z.number()),
  })
  .meta({ id: 'CleansingStepReport' })

export const RunSchema = z
  .object({
    id: z.string(),
    pipeline: z.string(),
    pipelineName: z.string(),
    seq: z.number(),
    input: z.string(),
    inputDataset: z.string(),
    output: z.string(),
    outputDataset: z.string().nullable(),
    cause: z.enum(['manual', 'version', 'clock']),
    state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
    job: z.string().nullable(),
    rowsIn: z.number(),
    rowsOut: z.number(),
    rowsRejected: z.number(),
    rowsDropped: z.number(),
    /** rowsIn = rowsOut + rowsRejected + rowsDropped */
    balanced: z.boolean(),
    steps: z.array(StepReportSchema),
    error: z.object({ code: z.string(), title: said() }).nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'CleansingRun' })

export const OfRun = z.object({ run: z.string().max(60) })
