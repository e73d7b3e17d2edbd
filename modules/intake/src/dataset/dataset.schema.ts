import { Instant, PageQuery } from '@shuyuan/http'
import { z } from 'zod'
import { columnTypes } from './column.ts'
import { keyPolicies } from './dataset.ts'

/** Texts that say "no value", such as `NA` or `-`. */
export const MissingWords = z.array(z.string().max(40).trim().min(1)).max(20)

export const ColumnSchema = z
  .object({
    name: z.string().min(1).max(63),
    title: z.string().max(200),
    type: z.enum(columnTypes),
    required: z.boolean().default(false),
    key: z.boolean().default(false),
    format: z.string().max(60).optional(),
    missing: MissingWords.optional(),
    codeList: z.string().max(100).optional(),
    element: z.string().max(100).optional(),
    grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(2),
    sensitivity: z.enum(['none', 'personal', 'sensitive']).default('none'),
    mask: z.string().max(40).optional(),
  })
  .meta({ id: 'IntakeColumn' })

const Columns = z.array(ColumnSchema).min(1).max(4096)

export const DatasetSchema = z
  .object({
    id: z.string(),
    entry: z.string().nullable(),
    name: z.string(),
    provider: z.string(),
    keyPolicy: z.enum(keyPolicies),
    revision: z.number().int(),
    columns: Columns,
    createdBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'IntakeDataset' })

export const NewDataset = z
  .object({
    name: z.string().max(200).trim().min(1),
    provider: z.string().max(60),
    entry: z.string().max(60).nullable().optional(),
    keyPolicy: z.enum(keyPolicies).optional(),
    columns: Columns,
  })
  .meta({ id: 'IntakeNewDataset' })

export const EditColumns = z.object({
  revision: z.number().int().describe('修改时依据的修订号；他人已保存更新的修订时拒绝'),
  columns: Columns,
})
export const DatasetParams = z.object({ dataset: z.string().max(60) })
export const DatasetQuery = PageQuery.extend({
  provider: z.string().max(60).optional(),
  entry: z.string().max(60).optional(),
  search: z.string().max(100).optional(),
  /** datasets with a column of this data element, or with this code list */
  element: z.string().max(100).optional(),
  codeList: z.string().max(100).optional(),
})
