import { Instant, line, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'

const Choice = z.union([z.literal(1), z.literal(2), z.literal(3)])
const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const Word = z.string().max(60).trim()

const MappingBody = z
  .object({
    columns: z.record(z.string().max(40), z.string().max(200).trim()).optional(),
    frontCode: Word.optional(),
    shareType: Choice.optional(),
    openType: Choice.optional(),
    dataLevel: Level.optional(),
    updateCycle: Word.optional(),
    format: Word.optional(),
    theme: Word.optional(),
    region: Word.optional(),
  })
  .meta({ id: 'HarvestMapping' })

export const SourceBody = z
  .object({
    name: line(100),
    kind: z.enum(['ckan', 'dcat', 'datajson', 'list']),
    url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)]).default(''),
    provider: z.string().max(60),
    mapping: MappingBody.default({}),
    schedule: z.enum(['manual', 'hourly', 'daily', 'weekly']).default('manual'),
    incremental: z.boolean().default(true),
    enabled: z.boolean().default(true),
  })
  .meta({ id: 'HarvestSourceBody' })

export const SourceView = SourceBody.extend({
  id: z.string(),
  mapping: MappingBody,
  /** a file was handed in */
  hasFile: z.boolean(),
  lastFull: Instant.nullable(),
  nextDue: Instant.nullable(),
  registeredBy: z.string(),
  createdAt: Instant,
}).meta({ id: 'HarvestSource' })

export const SourceQuery = PageQuery.extend({ provider: z.string().max(60).optional() })
export const SourcePage = pageOf(SourceView)
