import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { OpendataDeps } from './deps.ts'
import { publishDataset } from './publish-dataset.ts'
import { PublicationQuery, PublicationView, PublishBody, WithdrawBody } from './publication.schema.ts'
import { listPublications } from './publication.store.ts'
import { withdrawPublication } from './withdraw-publication.ts'

const tags = ['opendata']

/** The department's side: open, see the check, withdraw. */
export function publicationRoutes(app: App, deps: OpendataDeps): void {
  app.get(
    '/v1/opendata/publications',
    {
      config: { action: 'opendata.publication.list' },
      schema: {
        tags,
        operationId: 'listPublications',
        querystring: PublicationQuery,
        response: { 200: pageOf(PublicationView) },
      },
    },
    async (request) => listPublications(deps.db, { ...request.query, text: request.query.q }),
  )
  app.post(
    '/v1/opendata/publications',
    {
      config: { action: 'opendata.publication.create' },
      schema: {
        tags,
        operationId: 'publishDataset',
        body: PublishBody,
        response: { 202: z.object({ publication: PublicationView, job: z.string() }) },
      },
    },
    async (request, reply) => reply.code(202).send(await publishDataset(deps, request.subject, request.body)),
  )
  app.post(
    '/v1/opendata/publications/:publication/withdraw',
    {
      config: { action: 'opendata.publication.withdraw' },
      schema: {
        tags,
        operationId: 'withdrawPublication',
        params: z.object({ publication: z.string().max(100) }),
        body: WithdrawBody,
        response: { 200: PublicationView },
      },
    },
    async (request) => withdrawPublication(deps, request.subject, { ...request.params, ...request.body }),
  )
}
