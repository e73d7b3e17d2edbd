import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { EvidenceDeps } from '../deps.ts'
import { EvidenceDetail, EvidencePage, EvidenceQuery, EvidenceSearch } from './event.schema.ts'
import { readEvent } from './read-event.ts'
import { searchEvents } from './search-events.ts'

export function eventRoutes(app: App, deps: EvidenceDeps): void {
  app.get(
    '/v1/evidence/events',
    {
      config: { action: 'evidence.search' },
      schema: { tags: ['evidence'], summary: '查询存证', querystring: EvidenceQuery, response: { 200: EvidencePage } },
    },
    (request) => searchEvents(deps, request.subject, request.query),
  )
  app.post(
    '/v1/evidence/search',
    {
      config: { action: 'evidence.search' },
      schema: {
        tags: ['evidence'],
        summary: '按当事人查询存证',
        body: EvidenceSearch,
        response: { 200: EvidencePage },
      },
    },
    (request) => searchEvents(deps, request.subject, request.body),
  )
  app.get(
    '/v1/evidence/events/:id',
    {
      config: { action: 'evidence.read' },
      schema: {
        tags: ['evidence'],
        summary: '存证详情与回执',
        params: z.object({ id: z.string().max(100) }),
        response: { 200: EvidenceDetail },
      },
    },
    (request) => readEvent(deps, request.subject, request.params.id),
  )
}
