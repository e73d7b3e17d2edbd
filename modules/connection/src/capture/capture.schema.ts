import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { RowMark } from '@shuyuan/intake'
import { z } from 'zod'
import { LinkSchema } from '../plan/plan.schema.ts'
import { captureActions, captureStates } from './capture.ts'

const Id = z.string().max(60)
const Name = z.string().max(200).trim().min(1)
const count = z.number()

const TableChoice = z.object({
  schema: z.string().max(200).default(''),
  name: Name,
  dataset: Id,
  links: z.array(LinkSchema).min(1).max(4096).optional(),
})

export const NewCaptureBody = z
  .object({
    source: Id,
    name: Name,
    tables: z.array(TableChoice).min(1, '至少选择一张表').max(50, '一个捕获最多 50 张表'),
    flushMs: z.int().min(100).max(60_000).optional(),
    compactChanges: z.int().min(1).max(50_000_000).optional(),
    compactMinutes: z.int().min(1).max(10_080).optional(),
  })
  .meta({ id: 'ConnectionNewCapture' })

export const CheckBody = z
  .object({ source: Id, tables: z.array(TableChoice.pick({ schema: true, name: true })).max(50) })
  .meta({ id: 'ConnectionCaptureCheck' })

export const FindingList = z
  .object({
    items: z.array(z.object({ what: z.string(), blocking: z.boolean(), zh: said(), remedy: said() })),
  })
  .meta({ id: 'ConnectionCaptureFindings' })

export const SteerBody = z
  .object({ action: z.enum(captureActions), reason: z.string().max(500).trim().default('') })
  .meta({ id: 'ConnectionCaptureSteer' })

export const ReasonBody = z.object({ reason: z.string().max(500).trim().default('') }).meta({ id: 'ConnectionReason' })

export const PartitionBody = z
  .object({ partition: Id.nullable().default(null).describe('再按这个字段的值分区比较') })
  .meta({ id: 'ConnectionPartition' })

const Change = z.object({
  kind: z.enum(['added', 'removed', 'retyped', 'renamed', 'rekeyed']),
  column: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  holds: z.boolean(),
  text: said(),
})

export const CaptureView = z
  .object({
    id: z.string(),
    source: z.string(),
    name: z.string(),
    provider: z.string(),
    state: z.enum(captureStates),
    position: z.string().nullable(),
    commitAt: Instant.nullable(),
    takenAt: Instant.nullable(),
    trouble: z.object({ code: z.string(), title: said(), since: z.string() }).nullable(),
    lagMs: count.nullable(),
    lagBytes: count.nullable(),
    skewMs: count.nullable(),
    room: count.nullable(),
    seenAt: Instant.nullable(),
    flushMs: count,
    compactChanges: count,
    compactMinutes: count,
    createdBy: z.string(),
    createdAt: Instant,
    editedAt: Instant,
    /** what may be done with it now */
    actions: z.array(z.enum(captureActions)),
    tables: z.array(
      z.object({
        dataset: z.string(),
        schemaName: z.string(),
        tableName: z.string(),
        links: z.array(LinkSchema),
        keys: z.array(z.string()),
        changes: count,
        /** changes that no version holds yet */
        waiting: count,
        compacting: z.boolean(),
        version: z.string().nullable(),
        versionedAt: Instant.nullable(),
        drift: z
          .object({ holds: z.boolean(), foundAt: z.string(), gone: z.boolean(), changes: z.array(Change) })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'ConnectionCapture' })
export const CapturePage = pageOf(CaptureView)

export const CaptureQuery = PageQuery.extend({
  state: z.enum(captureStates).optional(),
  source: Id.optional(),
  provider: Id.optional(),
})

export const SegmentView = z
  .object({
    id: z.string(),
    dataset: z.string(),
    kind: z.enum(['base', 'changes']),
    first: count,
    last: count,
    rows: count,
    inserts: count,
    updates: count,
    deletes: count,
    truncates: count,
    position: z.string(),
    commitAt: Instant.nullable(),
    bytes: count,
    sha256: z.string(),
    createdAt: Instant,
    retiredAt: Instant.nullable(),
  })
  .meta({ id: 'ConnectionSegment' })
export const SegmentPage = pageOf(SegmentView)
export const SegmentQuery = PageQuery.extend({ dataset: Id.optional() })

export const CaptureLinePage = pageOf(
  z
    .object({ seq: count, at: Instant, tone: z.enum(['info', 'warning', 'error']), text: said() })
    .meta({ id: 'ConnectionCaptureLine' }),
)

export const LagQuery = z.object({ hours: z.coerce.number().int().min(1).max(24).default(1) })
export const LagSeries = z
  .object({ items: z.array(z.object({ at: Instant, ms: count, bytes: count, changes: count })) })
  .meta({ id: 'ConnectionCaptureLag' })

export const CurrentRows = z
  .object({
    columns: z.array(z.object({ name: z.string(), title: z.string(), type: z.string(), key: z.boolean() })),
    masks: z.record(z.string(), z.string()),
    items: z.array(z.record(z.string(), z.string().nullable())),
    marks: z.array(RowMark),
    /** rows that stand now, and those that a load would refuse */
    rows: count,
    bad: count,
    position: z.string(),
    commitAt: Instant.nullable(),
    next: z.string().nullable(),
  })
  .meta({ id: 'ConnectionCurrentRows' })

export const QueuedJob = z.object({ job: z.string().nullable() }).meta({ id: 'ConnectionQueuedJob' })
