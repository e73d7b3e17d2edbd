import { Instant, pageOf, PageQuery, prose, said } from '@shuyuan/http'
import { z } from 'zod'

export const ImportParams = z.object({ import: z.string().max(60) })
export const ImportName = z.object({
  name: z.string().max(200).trim().min(1),
  for: z.string().max(60).trim().min(1).optional().describe('代录入：为哪个部门，机构编号或统一社会信用代码'),
})
export const ImportQuery = PageQuery.extend({ entry: z.string().max(60).optional().describe('写过这条目录的导入') })
export const ImportView = z
  .object({
    id: z.string(),
    name: z.string(),
    bytes: z.int(),
    state: z.enum(['checking', 'checked', 'offered', 'applying', 'done', 'refused']),
    entries: z.int(),
    items: z.int(),
    created: z.int(),
    changed: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    faults: z.int(),
    warnings: z.array(said()),
    reason: said().nullable(),
    job: z.string().nullable(),
    createdByName: z.string(),
    org: z.string().nullable().describe('目录的提供部门'),
    proxy: z.boolean().describe('由管理部门代录入'),
    takenByName: z.string().nullable().describe('确认代录入的人'),
    takenAt: Instant.nullable(),
    createdAt: Instant,
    finishedAt: Instant.nullable(),
  })
  .meta({ id: 'CatalogueImport' })
export const ImportPage = pageOf(ImportView).meta({ id: 'CatalogueImportPage' })
export const ApplyBody = z
  .object({
    mode: z.enum(['all', 'rows']).describe('all 全部正确才导入 · rows 正确的逐条导入'),
    submit: z.boolean().default(false).describe('导入后提交审核'),
  })
  .meta({ id: 'CatalogueApplyImport' })
export const RefuseBody = z
  .object({ reason: prose(500).min(1, '请写明不接受的理由') })
  .meta({ id: 'CatalogueRefuseImport' })
export const FaultQuery = z.object({
  after: z.coerce.number().int().min(-1).default(-1),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
})
export const FaultPage = z
  .object({
    items: z.array(
      z
        .object({
          seq: z.int(),
          row: z.int().describe('行号，表头为 1'),
          column: z.int().describe('列号，从 1 起；0 为整行'),
          title: z.string(),
          value: z.string(),
          code: z.string(),
          text: said(),
        })
        .meta({ id: 'CatalogueCellFault' }),
    ),
    next: z.int().nullable(),
  })
  .meta({ id: 'CatalogueCellFaultPage' })
