import { Instant, PageQuery, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import { DataItemBody, EntryLine } from '../entry/entry.schema.ts'

const Code = z.string().max(60).trim().min(1)
const Flag = z.enum(['true', 'false']).transform((text) => text === 'true')

const split = (pair: string): [string, string] => {
  const at = pair.indexOf(':')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}

export const FilterQuery = z.object({
  published: Flag.optional(),
  state: z.enum(['draft', 'reviewing', 'published', 'returned', 'revoked']).optional(),
  provider: Code.optional(),
  shareType: z.coerce.number().int().min(1).max(3).optional(),
  openType: z.coerce.number().int().min(1).max(3).optional(),
  theme: Code.optional(),
  level: z.coerce.number().int().min(1).max(4).optional(),
  region: Code.optional(),
  division: Code.optional().describe('行政区划代码，不含其下各级'),
  attached: Flag.optional(),
  stale: Flag.optional().describe('数据已超过更新周期'),
  used: Flag.optional().describe('已挂接且使用过'),
  uncounted: Flag.optional().describe('已挂接，但资源都在平台之外，使用无法统计'),
  overdue: Flag.optional().describe('有超期时限'),
  kind: z.enum(['dataset', 'service', 'file', 'stream', 'open']).optional().describe('资源形态'),
  tier: z.enum(['nation', 'province', 'city', 'county', 'town']).optional().describe('行政层级'),
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .describe('发布月份'),
  duty: Code.optional(),
  system: Code.optional(),
  class: z
    .string()
    .regex(/^[123]\d{0,20}$/)
    .optional(),
  inClass: z
    .string()
    .max(80)
    .regex(/^[^:]+:/)
    .transform(split)
    .optional()
    .describe('分类体系:类别，含其下各类；类别为空是未归类'),
  extra: z
    .string()
    .max(2000)
    .transform((text) => text.split(',').map(split))
    .optional()
    .describe('扩展字段筛选：key:value，多个以逗号分隔'),
  element: Code.optional(),
  codeList: Code.optional(),
  q: z.string().max(100).trim().optional(),
})
export const EntryQuery = PageQuery.extend(FilterQuery.shape)
export const EntryPage = pageOf(EntryLine)
export const Facets = z.record(z.string(), z.record(z.string(), z.int())).meta({ id: 'CatalogueFacets' })

export const PublicQuery = PageQuery.extend(
  FilterQuery.pick({ provider: true, theme: true, region: true, q: true }).shape,
)

/** What the public sees of an entry that may be opened: no contact, no internal field, only items that may be opened. */
export const PublicEntry = z
  .object({
    id: z.string(),
    code: z.string(),
    name: z.string(),
    abstract: z.string(),
    provider: z.string(),
    providerName: z.string(),
    format: z.string(),
    updateCycle: z.string(),
    openType: z.int(),
    openConditions: z.string(),
    theme: z.string(),
    region: z.string(),
    keywords: z.array(z.string()),
    attached: z.boolean(),
    publishedAt: Instant.nullable(),
    items: z.array(DataItemBody.pick({ title: true, type: true, note: true })),
  })
  .meta({ id: 'CataloguePublicEntry' })
export const PublicPage = pageOf(PublicEntry.omit({ items: true }).meta({ id: 'CataloguePublicLine' }))
