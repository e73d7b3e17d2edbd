import { Instant, line, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'

export const GradeBody = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export const SensitivityBody = z.enum(['none', 'personal', 'sensitive'])
const StateBody = z.enum(['graded', 'suggested', 'confirmed'])
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const GradingFacts = z.object({
  entry: z.string(),
  item: z.string(),
  name: z.string(),
  provider: z.string(),
  state: StateBody,
  grade: GradeBody,
  sensitivity: SensitivityBody,
  suggestedGrade: GradeBody.nullable(),
  suggestedSensitivity: SensitivityBody.nullable(),
  suggestedMask: z.string().nullable(),
  semantic: z.string(),
  confidence: z.number(),
  reason: said(),
  source: z.string(),
  decidedByName: z.string().nullable(),
  decidedAt: Instant.nullable(),
})
export const DeskLineBody = GradingFacts.extend({
  entryName: z.string(),
  providerName: z.string(),
  revision: z.int(),
}).meta({ id: 'CatalogueGradingLine' })
export const DeskPage = pageOf(DeskLineBody)

const Filters = z.object({
  state: StateBody.optional(),
  provider: z.string().max(60).optional(),
  entry: z.string().max(60).optional(),
  semantic: z.string().max(60).optional(),
  grade: z.coerce.number().int().min(1).max(4).optional(),
  sensitivity: SensitivityBody.optional(),
  higher: Flag.optional(),
  q: line(100).optional(),
})
export const DeskQuery = PageQuery.extend(Filters.shape)

export const CoverageBody = z
  .object({
    unswept: z.int(),
    providers: z.array(
      z
        .object({
          provider: z.string(),
          providerName: z.string(),
          items: z.int(),
          graded: z.int(),
          suggested: z.int(),
          confirmed: z.int(),
          higher: z.int(),
        })
        .meta({ id: 'CatalogueGradingCoverageLine' }),
    ),
  })
  .meta({ id: 'CatalogueGradingCoverage' })

export const ConfirmBody = z
  .object({
    decisions: z
      .array(
        z.object({
          entry: z.string().max(60),
          item: line(200),
          grade: GradeBody,
          sensitivity: SensitivityBody,
          mask: z.string().max(40).nullable().optional(),
          reason: prose(2000).optional(),
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'CatalogueConfirmGrades' })
export const ConfirmedBody = z.object({ confirmed: z.int() }).meta({ id: 'CatalogueConfirmed' })

const TreatmentBody = z.enum(['none', 'deidentified', 'aggregated'])
export const LineageBody = z
  .object({
    links: z
      .array(
        z.object({
          item: line(200),
          sourceEntry: z.string().max(60),
          sourceItem: line(200),
          treatment: TreatmentBody,
          method: prose(1000).default(''),
        }),
      )
      .max(2000),
  })
  .meta({ id: 'CatalogueLineageForm' })

/** Everything about the grades of one entry: where each stands, what holds it up, where it comes from, who decided. */
export const EntryGrades = z
  .object({
    entry: z.string(),
    items: z.array(GradingFacts.meta({ id: 'CatalogueItemGrading' })),
    floors: z.array(z.object({ item: z.string(), grade: GradeBody, sensitivity: SensitivityBody, why: z.string() })),
    sources: z.array(
      z
        .object({
          item: z.string(),
          sourceEntry: z.string(),
          sourceEntryName: z.string(),
          sourceItem: z.string(),
          treatment: TreatmentBody,
          method: z.string(),
          grade: GradeBody,
          sensitivity: SensitivityBody,
        })
        .meta({ id: 'CatalogueItemSource' }),
    ),
    decisions: z.array(
      z
        .object({
          id: z.string(),
          item: z.string(),
          kind: z.string(),
          fromGrade: z.int(),
          toGrade: z.int(),
          reason: said(),
          byName: z.string(),
          secondName: z.string().nullable(),
          at: Instant,
        })
        .meta({ id: 'CatalogueGradeDecision' }),
    ),
    classes: z.array(z.object({ tree: z.string(), code: z.string() })),
  })
  .meta({ id: 'CatalogueEntryGrades' })

export const JobStarted = z.object({ job: z.string() })
