import { Instant, line, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

export const FeedView = z
  .object({
    id: z.string(),
    source: z.string(),
    pattern: z.string(),
    dataset: z.string(),
    provider: z.string(),
    state: z.enum(['active', 'paused']),
    createdBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'ConnectionFeed' })

export const FeedList = z.object({ items: z.array(FeedView) })
export const NewFeedBody = z
  .object({ pattern: line(300), dataset: z.string().max(60) })
  .meta({ id: 'ConnectionNewFeed' })

const State = z.enum(['taking', 'loading', 'done', 'failed'])
export const TakingPage = pageOf(
  z
    .object({
      id: z.string(),
      source: z.string(),
      feed: z.string().nullable(),
      dataset: z.string(),
      name: z.string(),
      mark: z.string(),
      size: z.number().int(),
      state: State,
      upload: z.string().nullable(),
      version: z.string().nullable(),
      error: z.object({ code: z.string(), title: said() }).nullable(),
      foundAt: Instant,
      endedAt: Instant.nullable(),
    })
    .meta({ id: 'ConnectionTaking' }),
)
export const TakingQuery = PageQuery.extend({ state: State.optional() })

export const FilesView = z.object({
  items: z.array(
    z
      .object({
        name: z.string(),
        size: z.number().int(),
        modifiedAt: Instant,
        feed: z.string().nullable(),
        taken: z.boolean(),
      })
      .meta({ id: 'ConnectionFile' }),
  ),
  total: z.number().int(),
})
export const StartedView = z.object({ job: z.string() })
