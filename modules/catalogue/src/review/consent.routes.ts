import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findVisible } from '../list/find-visible.ts'
import { answerConsent } from './answer-consent.ts'
import { AnswerConsentBody, ConsentList, ConsentPage, ConsentQuery, ConsentView } from './consent.schema.ts'
import { findConsent, listAsked, listConsents } from './consent.store.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const config = { action: 'catalogue.consent.read' }

/** 征求意见: what consumers were asked about fields that a new version breaks, and their answers. */
export function consentRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/consents',
    {
      config,
      schema: { querystring: ConsentQuery, response: { 200: ConsentPage }, summary: '征求本部门意见的目录变更', tags },
    },
    async (request) => {
      const { state, limit, after } = request.query
      const { subject } = request
      const all = deps.policy.decide('catalogue.entry.read-all', { subject }).allow
      const cursor = readCursor(after, ['text'])?.[0] ?? null
      const rows = await listAsked(deps.db, { org: all ? null : (subject.org ?? ''), state, limit, after: cursor })
      return toPage(rows, limit, (consent) => [consent.id])
    },
  )
  app.get(
    '/v1/catalogue/consents/:id',
    { config, schema: { params, response: { 200: ConsentView }, summary: '一次征求意见', tags } },
    async (request) => {
      const consent = await findConsent(deps.db, request.params.id)
      const { subject } = request
      const party = consent !== undefined && [consent.org, consent.askedByOrg].includes(subject.org)
      if (!consent || (!party && !deps.policy.decide('catalogue.entry.read-all', { subject }).allow))
        throw error('CATALOGUE_CONSENT_NOT_FOUND', { consent: request.params.id })
      return consent
    },
  )
  app.get(
    '/v1/catalogue/entries/:id/consents',
    { config, schema: { params, response: { 200: ConsentList }, summary: '最新版本征求的意见', tags } },
    async (request) => {
      const entry = await findVisible(deps, request.subject, request.params.id)
      return { items: entry.head ? await listConsents(deps.db, entry.id, entry.version) : [] }
    },
  )
  app.post(
    '/v1/catalogue/consents/:id/answer',
    {
      config: { action: 'catalogue.consent.answer' },
      schema: {
        params,
        body: AnswerConsentBody,
        response: { 200: ConsentView },
        summary: '答复征求意见：同意或提出异议',
        tags,
      },
    },
    (request) => answerConsent(deps, request.subject, { consent: request.params.id, ...request.body }),
  )
}
