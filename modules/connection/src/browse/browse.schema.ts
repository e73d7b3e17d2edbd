import { line, said } from '@shuyuan/http'
import { z } from 'zod'

const types = z.enum(['text', 'integer', 'decimal', 'boolean', 'date', 'datetime'])

export const TablesView = z.object({
  items: z.array(
    z
      .object({
        schema: z.string(),
        name: z.string(),
        kind: z.enum(['table', 'view', 'partitioned', 'foreign', 'endpoint']),
        rows: z.number().nullable().describe('源系统自己的估计行数'),
        comment: z.string().nullable(),
        dataset: z.string().nullable().describe('由它归集的数据集'),
      })
      .meta({ id: 'ConnectionTable' }),
  ),
  total: z.number().int(),
})

export const TablesQuery = z.object({
  q: z.string().max(200).trim().optional(),
  limit: z.coerce.number().int().min(1).max(5000).default(1000),
})
export const TableQuery = z.object({ schema: z.string().max(200).default(''), name: z.string().min(1).max(300) })

const ProposedColumnView = z
  .object({
    source: z.object({
      name: z.string(),
      nativeType: z.string(),
      type: types,
      format: z.string().nullable(),
      nullable: z.boolean(),
      key: z.number().int().nullable(),
      comment: z.string().nullable(),
    }),
    column: z.object({
      name: z.string(),
      title: z.string(),
      type: types,
      required: z.boolean(),
      key: z.boolean(),
      format: z.string().optional(),
      element: z.string().optional(),
      codeList: z.string().optional(),
      grade: z.number().int(),
      sensitivity: z.enum(['none', 'personal', 'sensitive']),
      mask: z.string().optional(),
    }),
    reason: said(),
    confidence: z.number(),
  })
  .meta({ id: 'ConnectionProposedColumn' })

export const LookView = z
  .object({
    columns: z.array(ProposedColumnView),
    rows: z.array(z.record(z.string(), z.string().nullable())),
    masked: z.array(z.string()),
  })
  .meta({ id: 'ConnectionTableLook' })

export const AdoptBody = z
  .object({
    schema: z.string().max(200).default(''),
    name: z.string().min(1).max(300),
    title: line(200),
    entry: z.string().max(60).nullable().optional(),
    columns: z
      .array(
        z.object({
          name: z.string().min(1).max(63),
          title: z.string().max(200),
          type: types,
          required: z.boolean().default(false),
          key: z.boolean().default(false),
          format: z.string().max(60).optional(),
          element: z.string().max(100).optional(),
          codeList: z.string().max(100).optional(),
          grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(2),
          sensitivity: z.enum(['none', 'personal', 'sensitive']).default('none'),
          mask: z.string().max(40).optional(),
        }),
      )
      .min(1)
      .max(4096)
      .optional(),
  })
  .meta({ id: 'ConnectionAdoptTable' })

export const AdoptedView = z.object({ dataset: z.string() })
