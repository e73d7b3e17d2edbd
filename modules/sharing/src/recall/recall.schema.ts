import { Instant, line, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import { recallStates } from './recall.ts'

export const RecallParams = z.object({ recall: z.string().max(60) })

export const RecallForm = z
  .object({
    version: z.string().max(60).describe('更正后的数据版本'),
    base: z.string().max(60).optional().describe('含错误值的版本；省略时为更正前的一版'),
    columns: z.array(z.string().max(100)).max(200).optional().describe('只追溯这些字段的更正'),
    reason: line(200),
  })
  .meta({ id: 'SharingRecallForm' })

export const RecallBody = z
  .object({
    id: z.string(),
    dataset: z.string(),
    service: z.string(),
    provider: z.string(),
    base: z.string(),
    version: z.string(),
    columns: z.array(z.string()),
    reason: z.string(),
    state: z.enum(recallStates),
    records: z.number().int(),
    calls: z.number().int(),
    consumers: z.number().int(),
    seconds: z.number().nullable(),
    unread: z.array(z.string()),
    releases: z.array(z.object({ id: z.string(), name: z.string() })),
    failure: z.string().nullable(),
    createdAt: Instant,
    issuedAt: Instant.nullable(),
    closedAt: Instant.nullable(),
  })
  .meta({ id: 'SharingRecall' })

export const RecallDetail = RecallBody.extend({
  title: z.string(),
  /** files with rows of the wrong version: who took them, when */
  exports: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      at: Instant,
      actor: z.string().nullable(),
      actorName: z.string(),
      org: z.string().nullable(),
    }),
  ),
  notices: z.array(
    z.object({
      consumer: z.string(),
      consumerName: z.string(),
      calls: z.number().int(),
      records: z.number().int(),
      toldAt: Instant.nullable(),
      settledAt: Instant.nullable(),
      comment: z.string().nullable(),
    }),
  ),
}).meta({ id: 'SharingRecallDetail' })

export const RecallStarted = z.object({ recall: RecallBody, job: z.string() })
export const RecallPage = pageOf(RecallBody)
export const RecallQuery = PageQuery.extend({
  state: z.enum(recallStates).optional(),
  dataset: z.string().max(60).optional(),
})
export const RecallDecision = z.object({ reason: z.string().max(200).trim().default('') })
export const RecallAnswer = z.object({ comment: line(500) })
export const RecallCallQuery = PageQuery.extend({ consumer: z.string().max(60).optional() })
export const RecallCallPage = pageOf(
  z
    .object({
      evidence: z.string(),
      at: Instant,
      consumer: z.string(),
      client: z.string(),
      permission: z.string(),
      mode: z.string(),
      version: z.string(),
      outcome: z.string(),
      fields: z.array(z.string()),
      certain: z.boolean(),
      /** shown to the department that sent it and the one that holds the record; masked for others */
      key: z.string(),
    })
    .meta({ id: 'SharingRecallCall' }),
)
