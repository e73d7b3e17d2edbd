import { Instant, said } from '@shuyuan/http'
import { z } from 'zod'
import { ColumnSchema } from '../dataset/dataset.schema.ts'
import { keyPolicies } from '../dataset/dataset.ts'
import { RowMark } from '../dataset/row-mark.schema.ts'
import { buildCauses, storages } from './version.ts'

const UploadSourceSchema = z
  .object({
    upload: z.string(),
    name: z.string(),
    sha256: z.string(),
    format: z.string(),
    encoding: z.string(),
    sheet: z.string().nullable(),
  })
  .meta({ id: 'IntakeUploadSource' })

const BuiltSourceSchema = z
  .object({
    cause: z.enum(buildCauses),
    sources: z.array(
      z.object({
        kind: z.enum(['version', 'connection', 'upload']),
        id: z.string(),
        digest: z.string(),
        name: z.string(),
      }),
    ),
  })
  .meta({ id: 'IntakeBuiltSource' })

export const ManifestSchema = z
  .object({
    version: z.string(),
    dataset: z.string(),
    seq: z.number(),
    columns: z.array(ColumnSchema),
    keyPolicy: z.enum(keyPolicies),
    source: z.union([UploadSourceSchema, BuiltSourceSchema]),
    base: z.string().nullable(),
    rowsIn: z.number(),
    rowsGood: z.number(),
    rowsBad: z.number(),
    rowsDropped: z.number().optional(),
    blank: z.number(),
    badByRule: z.record(z.string(), z.number()),
    duplicateKeys: z.number().nullable(),
    hash: z.string(),
    parts: z.array(z.object({ file: z.string(), rows: z.number(), bytes: z.number(), sha256: z.string() })),
    ignored: z.array(z.string()),
    badColumns: z.array(ColumnSchema).optional(),
    createdAt: z.string(),
  })
  .meta({ id: 'IntakeManifest' })

export const VersionSchema = z
  .object({
    id: z.string(),
    dataset: z.string(),
    seq: z.number(),
    state: z.enum(['queued', 'published', 'failed']),
    storage: z.enum(storages),
    revision: z.number(),
    cause: z.enum(['upload', ...buildCauses]),
    upload: z.string().nullable(),
    base: z.string().nullable(),
    rowsIn: z.number(),
    rowsGood: z.number(),
    rowsBad: z.number(),
    hash: z.string(),
    error: z.object({ code: z.string(), title: said() }).nullable(),
    job: z.string().nullable(),
    createdBy: z.string(),
    createdAt: Instant,
    publishedAt: Instant.nullable(),
  })
  .meta({ id: 'IntakeVersion' })

/** Source against target: counts, and the content hash computed before writing and again from the files on disk now. */
export const ReconciliationSchema = z
  .object({
    rowsIn: z.number(),
    rowsGood: z.number(),
    rowsBad: z.number(),
    /** rows a pipeline filtered or merged on purpose */
    rowsDropped: z.number(),
    blank: z.number(),
    badByRule: z.record(z.string(), z.number()),
    sourceHash: z.string(),
    targetRows: z.number(),
    targetHash: z.string(),
    badRowsKept: z.number(),
    balanced: z.boolean(),
  })
  .meta({ id: 'IntakeReconciliation' })

export const BadRowSchema = z
  .object({
    row: z.number(),
    errors: z.array(
      z.object({ column: z.string().nullable(), rule: z.string(), message: said(), value: z.string().nullable() }),
    ),
    cells: z.array(z.string().nullable()),
    /** null where the reader may not see the text */
    raw: z.string().nullable(),
  })
  .meta({ id: 'IntakeBadRow' })

export const BadRowsSchema = z
  .object({ header: z.array(z.string()), items: z.array(BadRowSchema), next: z.string().nullable() })
  .meta({ id: 'IntakeBadRows' })

export const PreviewSchema = z
  .object({
    columns: z.array(ColumnSchema),
    /** column → mask in force for this reader */
    masks: z.record(z.string(), z.string()),
    items: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
    marks: z.array(RowMark),
    next: z.string().nullable(),
  })
  .meta({ id: 'IntakeRows' })

export const LineageSchema = z
  .object({
    items: z.array(
      z.object({
        sourceKind: z.enum(['upload', 'version', 'connection']),
        source: z.string(),
        digest: z.string(),
        name: z.string(),
        createdAt: Instant,
      }),
    ),
  })
  .meta({ id: 'IntakeLineage' })

export const Queued = z.object({ version: z.string(), job: z.string() }).meta({ id: 'IntakeQueued' })
export const VersionParams = z.object({ version: z.string().max(60) })
export const LoadBody = z.object({ upload: z.string().max(60) })
export const ReplayBody = z.object({ upload: z.string().max(60).optional() }).meta({ id: 'IntakeReplay' })
