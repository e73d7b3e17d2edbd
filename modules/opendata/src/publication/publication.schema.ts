import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'

const State = z.enum(['preparing', 'online', 'refused', 'withdrawn'])
const Facet = z.object({ value: z.string(), label: z.string(), count: z.number().int() })

const Column = z.object({
  name: z.string(),
  title: z.string(),
  type: z.string(),
  format: z.string().nullable().describe('小数：(总位数,小数位数)'),
  key: z.boolean().describe('主键的一部分'),
})

const Shown = {
  id: z.string(),
  entry: z.string(),
  dataset: z.string(),
  provider: z.string(),
  providerName: z.string(),
  title: z.string(),
  summary: z.string(),
  theme: z.string().nullable(),
  keywords: z.array(z.string()),
  openType: z.number().int(),
  licence: z.string(),
  updateCycle: z.string(),
  columns: z.array(Column),
  rows: z.number().int().nullable(),
  version: z.string().nullable(),
  files: z.array(
    z.object({
      format: z.enum(['csv', 'json', 'xlsx']),
      bytes: z.number().int(),
      sha256: z.string(),
      complete: z.boolean(),
    }),
  ),
  publishedAt: Instant.nullable(),
  updatedAt: Instant.nullable(),
}

/** What the public sees. */
export const OpenDataset = z.object(Shown).meta({ id: 'OpendataDataset' })

export const OpenDatasetDetail = z
  .object({
    ...Shown,
    doubted: z.number().int().describe('有异议、正在核实的记录数'),
    usage: z.object({ view: z.number().int(), download: z.number().int(), api: z.number().int() }),
  })
  .meta({ id: 'OpendataDatasetDetail' })

/** What the department sees: also the state and why a check failed. */
export const PublicationView = z
  .object({
    ...Shown,
    state: State,
    refusal: z.array(z.object({ column: z.string(), kind: z.string(), rows: z.number().int() })).nullable(),
    publishedBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'OpendataPublication' })

export const DatasetQuery = PageQuery.extend({
  q: z.string().max(100).trim().optional(),
  provider: z.string().max(100).optional(),
  theme: z.string().max(100).optional(),
})

export const PublicationQuery = DatasetQuery.extend({ state: State.optional() })

export const Facets = z
  .object({ providers: z.array(Facet), themes: z.array(Facet), total: z.number().int() })
  .meta({ id: 'OpendataFacets' })

export const PublishBody = z
  .object({
    dataset: z.string().max(100),
    columns: z.array(z.string().max(100)).min(1).max(300).optional(),
    licence: line(100).default('公共数据开放许可（免费、注明来源）'),
  })
  .meta({ id: 'OpendataPublish' })

export const WithdrawBody = z.object({ reason: line(200) }).meta({ id: 'OpendataWithdraw' })

export const RowsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(20),
  /** first row to return, counted from 0 */
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  preview: z.stringbool().default(false).describe('true：页面预览，不计入接口调用次数'),
})

export const RowsPage = z
  .object({
    columns: z.array(Column),
    rows: z.array(z.record(z.string(), z.string().nullable())),
    doubted: z.array(z.number().int()).describe('有异议的行在 rows 中的位置，从 0 起'),
    total: z.number().int(),
    complete: z.boolean().describe('true：已到最后一行'),
  })
  .meta({ id: 'OpendataRows' })
