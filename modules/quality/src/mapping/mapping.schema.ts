import { line, said } from '@shuyuan/http'
import { z } from 'zod'

const Conform = z.boolean().nullable()
const Conformity = { mapped: z.boolean(), type: Conform, length: Conform, codeList: Conform }
const Share = z.tuple([z.number().int(), z.number().int()])

export const MappingBody = z
  .object({
    items: z.array(
      z.object({
        column: z.string(),
        title: z.string(),
        dataType: z.string(),
        grade: z.number(),
        sensitivity: z.enum(['none', 'personal', 'sensitive']),
        element: z.object({ id: z.string(), name: z.string(), codeList: z.string().nullable() }).nullable(),
        list: z.string().nullable(),
        ...Conformity,
        faults: z.array(said()),
        suggestions: z.array(
          z.object({
            element: z.string(),
            name: z.string(),
            codeList: z.string().nullable(),
            confidence: z.number(),
            reason: said(),
          }),
        ),
        dismissed: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'QualityMapping' })

export const MappingChoices = z.object({
  choices: z
    .array(
      z.object({
        column: line(200),
        element: line(60),
        accept: z.boolean().describe('true 采用；false 不采用，今后不再推荐'),
      }),
    )
    .min(1)
    .max(500),
})

export const ComplianceBody = z
  .object({
    items: z.array(
      z.object({
        key: z.string(),
        label: z.string(),
        datasets: z.number().int(),
        columns: z.number().int(),
        mapped: z.number().int(),
        type: Share,
        length: Share,
        codeList: Share,
      }),
    ),
  })
  .meta({ id: 'QualityCompliance' })

export const ComplianceColumns = z
  .object({
    items: z.array(
      z.object({
        dataset: z.string(),
        name: z.string(),
        org: z.string(),
        column: z.string(),
        title: z.string(),
        element: z.string().nullable(),
        ...Conformity,
        faults: z.array(said()),
      }),
    ),
    more: z.boolean(),
  })
  .meta({ id: 'QualityComplianceColumns' })
