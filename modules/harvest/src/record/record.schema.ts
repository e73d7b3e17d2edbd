import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

export const RemoteView = z
  .object({
    remoteId: z.string(),
    url: z.string(),
    code: z.string(),
    title: z.string(),
    description: z.string(),
    publisher: z.string(),
    keywords: z.array(z.string()),
    themes: z.array(z.string()),
    updateCycle: z.string(),
    licence: z.string(),
    shareType: z.string(),
    openType: z.string(),
    level: z.string(),
    format: z.string(),
    region: z.string(),
    issued: z.string(),
    modified: z.string(),
    items: z.array(z.object({ title: z.string(), name: z.string(), type: z.string() })),
    resources: z.array(z.object({ title: z.string(), url: z.string(), format: z.string() })),
  })
  .meta({ id: 'HarvestRemoteRecord' })

const Line = {
  id: z.string(),
  source: z.string(),
  remoteId: z.string(),
  url: z.string(),
  title: z.string(),
  publisher: z.string(),
  provider: z.string(),
  gone: z.boolean(),
  lacking: z.int(),
  entry: z.string().nullable(),
  changedRun: z.string(),
  createdAt: Instant,
  changedAt: Instant,
}
export const RecordLine = z.object(Line).meta({ id: 'HarvestRecordLine' })
export const RecordPage = pageOf(RecordLine)

/** A record beside the entry that was, or would be, made of it. */
export const RecordView = z
  .object({
    ...Line,
    aliases: z.array(z.string()),
    content: RemoteView,
    /** the same as the catalogue would hold it */
    draft: z.record(z.string(), z.unknown()),
    /** lawful fields that are missing: field → remark */
    remarks: z.record(z.string(), said()),
    /** the entry's present values, when there is one */
    local: z.record(z.string(), z.unknown()).nullable(),
    entryName: z.string().nullable(),
  })
  .meta({ id: 'HarvestRecord' })

export const RecordQuery = PageQuery.extend({
  source: z.string().max(60).optional(),
  run: z.string().max(60).optional(),
  state: z.enum(['candidate', 'ready', 'adopted', 'gone']).optional(),
  q: z.string().max(100).trim().optional(),
})

/** What the provider adds to a record; anything an entry holds may be given and is checked as an entry. */
export const AdoptBody = z
  .object({
    frontCode: z.string().max(60).trim().optional(),
    content: z.record(z.string().max(40), z.unknown()).default({}),
  })
  .meta({ id: 'HarvestAdopt' })

export const AdoptManyBody = z
  .object({ records: z.array(z.string().max(60)).min(1).max(200) })
  .meta({ id: 'HarvestAdoptMany' })
export const AdoptedView = z
  .object({
    items: z.array(
      z.object({
        record: z.string(),
        entry: z.string().nullable(),
        problem: z.object({ code: z.string(), title: said() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'HarvestAdopted' })
