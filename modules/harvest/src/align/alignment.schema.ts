import { AdoptBody } from '../record/record.schema.ts'
import { Instant, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'
import { differenceKinds } from './difference.ts'

const State = z.enum(['open', 'assigned', 'done', 'dismissed'])

export const AlignmentView = z
  .object({
    id: z.string(),
    reference: z.string(),
    referenceName: z.string(),
    provider: z.string().nullable(),
    job: z.string().nullable(),
    state: z.enum(['running', 'done', 'failed']),
    counts: z.record(z.string(), z.int()),
    localRows: z.int(),
    referenceRows: z.int(),
    madeBy: z.string(),
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'HarvestAlignment' })
export const AlignmentPage = pageOf(AlignmentView)
export const AlignmentBody = z
  .object({ reference: z.string().max(60), provider: z.string().max(60).nullable().default(null) })
  .meta({ id: 'HarvestAlignmentBody' })

export const DifferenceView = z
  .object({
    id: z.string(),
    alignment: z.string(),
    kind: z.enum(differenceKinds),
    title: z.string(),
    code: z.string(),
    entry: z.string().nullable(),
    org: z.string().nullable(),
    matchedBy: z.string(),
    score: z.number(),
    detail: z.object({ here: z.unknown(), there: z.unknown() }),
    state: State,
    note: z.string(),
    dueOn: z.string().nullable(),
    draft: z.string().nullable(),
    answer: z.string(),
    changedBy: z.string().nullable(),
    changedAt: Instant.nullable(),
  })
  .meta({ id: 'HarvestDifference' })
export const DifferencePage = pageOf(DifferenceView)
export const DifferenceFilterQuery = z.object({
  kind: z.enum(differenceKinds).optional(),
  state: State.optional(),
  org: z.string().max(60).optional(),
  q: z.string().max(100).trim().optional(),
})
export const DifferenceQuery = PageQuery.extend(DifferenceFilterQuery.shape)

export const AssignBody = z
  .object({
    differences: z.array(z.string().max(60)).min(1).max(1000),
    org: z.string().max(60).optional(),
    note: prose(2000).default(''),
    dueOn: z.iso.date().nullable().default(null),
  })
  .meta({ id: 'HarvestAssign' })
export const AnswerBody = z
  .object({ state: z.enum(['done', 'dismissed']), answer: prose(2000).min(1) })
  .meta({ id: 'HarvestAnswer' })
export const DraftBody = AdoptBody
