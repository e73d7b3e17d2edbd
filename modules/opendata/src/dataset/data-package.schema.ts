import { z } from 'zod'

const Field = z.object({
  name: z.string().describe('表头，与文件首行一致'),
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'datetime']),
  format: z.string().optional(),
  column: z.string().describe('物理字段名，与接口一致'),
})

const Resource = z.object({
  profile: z.literal('tabular-data-resource'),
  name: z.string(),
  title: z.string(),
  path: z.string().describe('相对于本文件的地址'),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.number().int(),
  hash: z.string().describe('sha256: 及文件摘要'),
  schema: z.object({ fields: z.array(Field), missingValues: z.array(z.string()) }),
})

/** Data Package v1 with Table Schema (specs.frictionlessdata.io): what a mirror or a program needs to read the CSV beside it. */
export const DataPackage = z
  .object({
    profile: z.literal('tabular-data-package'),
    name: z.string(),
    id: z.string(),
    title: z.string(),
    description: z.string(),
    version: z.string(),
    created: z.iso.datetime(),
    keywords: z.array(z.string()),
    licenses: z.array(z.object({ path: z.string(), title: z.string() })),
    contributors: z.array(z.object({ title: z.string(), role: z.literal('publisher') })),
    resources: z.array(Resource),
  })
  .meta({ id: 'OpendataDataPackage' })
