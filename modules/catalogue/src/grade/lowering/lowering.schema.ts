import { Instant, line, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'
import { GradeBody, SensitivityBody } from '../grading.schema.ts'

export const LoweringBody = z
  .object({
    id: z.string(),
    entry: z.string(),
    item: z.string(),
    provider: z.string(),
    fromGrade: GradeBody,
    toGrade: GradeBody,
    fromSensitivity: SensitivityBody,
    toSensitivity: SensitivityBody,
    reason: z.string(),
    state: z.enum(['requested', 'half', 'granted', 'refused', 'withdrawn']),
    requestedBy: z.string(),
    requestedByName: z.string(),
    requestedAt: Instant,
    signatures: z.array(
      z.object({
        office: z.enum(['cdo', 'security']),
        user: z.string(),
        name: z.string(),
        comment: z.string(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'CatalogueLowering' })

export const LoweringLineBody = LoweringBody.extend({ entryName: z.string(), providerName: z.string() }).meta({
  id: 'CatalogueLoweringLine',
})
export const LoweringPage = pageOf(LoweringLineBody)
export const LoweringQuery = PageQuery.extend({
  open: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
})
export const RequestLoweringBody = z
  .object({
    entry: z.string().max(60),
    item: line(200),
    grade: GradeBody,
    sensitivity: SensitivityBody,
    reason: prose(2000).min(1, '请写明调低的理由'),
  })
  .meta({ id: 'CatalogueRequestLowering' })
export const SignLoweringBody = z
  .object({ agree: z.boolean(), comment: prose(2000).default('') })
  .meta({ id: 'CatalogueSignLowering' })
