import { Instant, PageQuery, pageOf, prose } from '@shuyuan/http'
import { z } from 'zod'

const ClassBody = z.enum(['important', 'core'])
const StateBody = z.enum(['proposed', 'confirmed', 'refused', 'removed'])
const ObjectBody = z.enum(['national-security', 'economy', 'social-order', 'public-interest', 'organisation', 'person'])
const DegreeBody = z.enum(['extreme', 'serious', 'ordinary'])

export const ImportantBody = z
  .object({
    id: z.string(),
    entry: z.string(),
    provider: z.string(),
    class: ClassBody,
    object: ObjectBody,
    degree: DegreeBody,
    reason: z.string(),
    state: StateBody,
    proposedByName: z.string(),
    proposedAt: Instant,
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
    comment: z.string(),
  })
  .meta({ id: 'CatalogueImportant' })
export const ImportantPage = pageOf(
  ImportantBody.extend({
    entryName: z.string(),
    entryCode: z.string(),
    providerName: z.string(),
    dataLevel: z.int(),
  }).meta({ id: 'CatalogueImportantLine' }),
)
export const ImportantFilter = z.object({ state: StateBody.optional(), class: ClassBody.optional() })
export const ImportantQuery = PageQuery.extend(ImportantFilter.shape)
export const ProposeImportantBody = z
  .object({
    entry: z.string().max(60),
    object: ObjectBody,
    degree: DegreeBody,
    reason: prose(2000).min(1, '请写明理由'),
  })
  .meta({ id: 'CatalogueProposeImportant' })
export const DecideImportantBody = z
  .object({ action: z.enum(['confirm', 'refuse', 'remove']), comment: prose(2000).default('') })
  .meta({ id: 'CatalogueDecideImportant' })
export const ImpactBody = z
  .object({
    objects: z.record(z.string(), z.string()),
    degrees: z.record(z.string(), z.string()),
    classes: z.record(z.string(), z.record(z.string(), z.string())),
  })
  .meta({ id: 'CatalogueImpact' })
