import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { appealArbitration } from './appeal-arbitration.ts'
import {
  ArbitrationBody,
  ArbitrationDetail,
  ArbitrationPage,
  ArbitrationQuery,
  CommentBody,
  OpenArbitrationBody,
  RulingBody,
  SayBody,
  WhyBody,
} from './arbitration.schema.ts'
import { findArbitration, listArbitrations, listComments } from './arbitration.store.ts'
import { commentArbitration } from './comment-arbitration.ts'
import { decideArbitration } from './decide-arbitration.ts'
import { openArbitration } from './open-arbitration.ts'
import { settleAppeal } from './settle-appeal.ts'
import { withdrawArbitration } from './withdraw-arbitration.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const base = '/v1/catalogue/arbitrations'
const response = { 200: ArbitrationBody }
const read = { action: 'catalogue.source.read' }
const comment = { action: 'catalogue.arbitration.comment' }
const decide = { action: 'catalogue.arbitration.decide' }

/** Arbitration of the 数源部门: open, comment, decide, appeal, settle. */
export function arbitrationRoutes(app: App, deps: CatalogueDeps): void {
  const must = async (id: string) => {
    const arbitration = await findArbitration(deps.db, id)
    if (!arbitration) throw error('CATALOGUE_ARBITRATION_NOT_FOUND', { arbitration: id })
    return arbitration
  }
  app.get(
    base,
    {
      config: read,
      schema: { querystring: ArbitrationQuery, response: { 200: ArbitrationPage }, summary: '数源裁定', tags },
    },
    async (request) => {
      const { limit, state, mine } = request.query
      const after = readCursor(request.query.after, ['text'])?.[0] ?? null
      const org = mine ? (request.subject.org ?? '-') : undefined
      return toPage(await listArbitrations(deps.db, { state, org, limit, after }), limit, (one) => [one.id])
    },
  )
  app.post(
    base,
    {
      config: { action: 'catalogue.arbitration.open' },
      schema: { body: OpenArbitrationBody, response: { 201: ArbitrationBody }, summary: '提请数源裁定', tags },
    },
    async (request, reply) => reply.code(201).send(await openArbitration(deps, request.subject, request.body)),
  )
  app.get(
    `${base}/:id`,
    { config: read, schema: { params, response: { 200: ArbitrationDetail }, summary: '裁定详情与各部门意见', tags } },
    async (request) => ({
      ...(await must(request.params.id)),
      comments: await listComments(deps.db, request.params.id),
    }),
  )
  app.post(
    `${base}/:id/comments`,
    { config: comment, schema: { params, body: SayBody, response: { 201: CommentBody }, summary: '提出意见', tags } },
    async (request, reply) => {
      const input = { arbitration: request.params.id, ...request.body }
      return reply.code(201).send(await commentArbitration(deps, request.subject, input))
    },
  )
  app.post(
    `${base}/:id/decide`,
    { config: decide, schema: { params, body: RulingBody, response, summary: '确定数源部门', tags } },
    (request) => decideArbitration(deps, request.subject, { arbitration: request.params.id, ...request.body }),
  )
  app.post(
    `${base}/:id/appeal`,
    { config: comment, schema: { params, body: WhyBody, response, summary: '申请复核', tags } },
    (request) => appealArbitration(deps, request.subject, { arbitration: request.params.id, ...request.body }),
  )
  app.post(
    `${base}/:id/settle`,
    { config: decide, schema: { params, body: RulingBody, response, summary: '复核决定', tags } },
    async (request) => {
      const input = { arbitration: request.params.id, ...request.body }
      return settleAppeal(deps, request.subject, input, await must(request.params.id))
    },
  )
  app.post(
    `${base}/:id/withdraw`,
    { config: decide, schema: { params, body: WhyBody, response, summary: '撤回裁定', tags } },
    (request) => withdrawArbitration(deps, request.subject, { arbitration: request.params.id, ...request.body }),
  )
}
