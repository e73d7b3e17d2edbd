import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { OpendataDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { publishDataset } from './publish-dataset.ts'
import { PublicationQuery, PublicationView, PublishBody, WithdrawBody } from './publication.schema.ts'
import { findPublication, listPublications } from './publication.store.ts'
import { withdrawPublication } from './withdraw-publication.ts'

const tags = ['opendata']
const Params = z.object({ publication: z.string().max(100) })

/** The department's side: open, see the check, withdraw. */
export function publicationRoutes(app: App, deps: OpendataDeps): void {
  app.get(
    '/v1/opendata/publications',
    {
      config: { action: 'opendata.publication.list' },
      schema: {
        summary: '开放数据的发布',
        tags,
        operationId: 'listPublications',
        querystring: PublicationQuery,
        response: { 200: pageOf(PublicationView) },
      },
    },
    async ({ subject, query }) => {
      const all = subject.roles.some((role) => role === 'bureau' || role === 'auditor')
      const provider = all ? query.provider : (subject.org ?? '-')
      return listPublications(deps.db, { ...query, provider, text: query.q })
    },
  )
  app.get(
    '/v1/opendata/publications/:publication',
    {
      config: { action: 'opendata.publication.read' },
      schema: {
        summary: '一项发布及其检查结果',
        tags,
        operationId: 'getPublication',
        params: Params,
        response: { 200: PublicationView },
      },
    },
    async ({ subject, params }) => {
      const publication = await findPublication(deps.db, params.publication)
      if (!publication) throw error('OPENDATA_NOT_FOUND', { id: params.publication })
      deps.policy.assert('opendata.publication.read', { subject, resource: publication })
      return publication
    },
  )
  app.post(
    '/v1/opendata/publications',
    {
      config: { action: 'opendata.publication.create' },
      schema: {
        summary: '开放数据集（先检查有无个人信息）',
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
        summary: '撤回开放数据',
        tags,
        operationId: 'withdrawPublication',
        params: Params,
        body: WithdrawBody,
        response: { 200: PublicationView },
      },
    },
    async (request) => withdrawPublication(deps, request.subject, { ...request.params, ...request.body }),
  )
}
