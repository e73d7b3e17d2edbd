import { type App, line, PageQuery, pageOf, readCursor } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import { ViolationSchema } from '../../check/check.schema.ts'
import type { QualityDeps } from '../../deps.ts'
import { RuleSchema, Severity } from '../../rule/rule.schema.ts'
import { DiscoverySuggestionSchema } from '../discovery.schema.ts'
import { ownOrg } from '../own-org.ts'
import { acceptSuggestion } from './accept-suggestion.ts'
import { dismissSuggestion } from './dismiss-suggestion.ts'
import { listExamples } from './list-examples.ts'
import { listSuggestions } from './suggestion.store.ts'

const OfSuggestion = z.object({ suggestion: z.string().max(60) })

/** The inbox of suggested rules: look at the counter-examples, accept or dismiss. */
export function suggestionRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/suggestions',
    {
      config: { action: 'quality.suggestion.list' },
      schema: {
        summary: '发现的规则',
        querystring: PageQuery.extend({
          dataset: z.string().max(60).optional(),
          state: z.enum(['open', 'accepted', 'dismissed']).optional(),
          kind: z.string().max(60).optional(),
        }),
        response: { 200: pageOf(DiscoverySuggestionSchema) },
      },
    },
    async ({ subject, query: { after, limit, ...filter } }) => {
      const before = readCursor(after, ['number'])?.[0] ?? null
      const found = await listSuggestions(deps.db, { ...filter, org: ownOrg(subject), limit, before })
      const page = toPage(found, limit, (each) => [each.seq])
      const names = new Map<string, string>()
      for (const { dataset } of page.items)
        if (!names.has(dataset)) names.set(dataset, (await findDataset(deps.db, dataset))?.name ?? dataset)
      return { ...page, items: page.items.map((each) => ({ ...each, datasetName: names.get(each.dataset) ?? '' })) }
    },
  )

  app.get(
    '/v1/quality/suggestions/:suggestion/examples',
    {
      config: { action: 'quality.discovery.read' },
      schema: {
        summary: '反例（按权限脱敏）',
        params: OfSuggestion,
        querystring: PageQuery,
        response: { 200: pageOf(ViolationSchema) },
      },
    },
    (request) => listExamples(deps, request.subject, { ...request.params, ...request.query }),
  )

  app.post(
    '/v1/quality/suggestions/:suggestion/accept',
    {
      config: { action: 'quality.suggestion.decide' },
      schema: {
        summary: '采纳为规则',
        params: OfSuggestion,
        body: z.object({ severity: Severity.optional(), reason: line(500).optional() }).default({}),
        response: { 201: RuleSchema },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await acceptSuggestion(deps, request.subject, { ...request.params, ...request.body })),
  )

  app.post(
    '/v1/quality/suggestions/:suggestion/dismiss',
    {
      config: { action: 'quality.suggestion.decide' },
      schema: {
        summary: '不采纳',
        params: OfSuggestion,
        body: z.object({ reason: line(500).min(1, '请写明不采纳的理由') }),
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await dismissSuggestion(deps, request.subject, { ...request.params, ...request.body })
      return reply.code(204).send(null)
    },
  )
}
