import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { QualityDeps } from '../deps.ts'
import { dimensionOf } from '../kind/kind.ts'
import { ruleKinds } from '../kind/kinds.ts'
import { remedyOf } from '../kind/remedy.ts'
import { usualWay } from '../remote/choose-way.ts'
import { messageOf } from '../library/message-of.ts'
import { addRule } from './add-rule.ts'
import { deleteRule } from './delete-rule.ts'
import { knownDataset } from './edit-access.ts'
import { editRule } from './edit-rule.ts'
import { explainRules } from './explain-rules.ts'
import { KindSchema, RuleDraftSchema, RuleSchema, SuggestionSchema } from './rule.schema.ts'
import { ExplanationSchema, TrialSchema } from './trial.schema.ts'
import { findRules } from './rule.store.ts'
import { MAX_RULES, setRules } from './set-rules.ts'
import { suggestForDataset } from './suggest-for-dataset.ts'
import { tryRule } from './try-rule.ts'

const OfDataset = z.object({ dataset: z.string().max(60) })
const Rules = z.object({ items: z.array(RuleSchema) })
const kinds = ruleKinds().map((k) => ({
  kind: k.kind,
  dimension: dimensionOf(k.indicator),
  indicator: k.indicator,
  title: { zh: k.zh, en: k.en },
  repair: k.repair,
  atSource: usualWay(k),
  columns: { min: k.columns[0], max: k.columns[1] },
  params: z.toJSONSchema(k.params, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>,
}))

/** Kinds, and the rules of a dataset. */
export function ruleRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/kinds',
    {
      config: { action: 'quality.kind.list' },
      schema: { summary: '规则种类', response: { 200: z.object({ items: z.array(KindSchema) }) } },
    },
    async () => ({ items: kinds }),
  )

  app.get(
    '/v1/quality/datasets/:dataset/rules',
    {
      config: { action: 'quality.rule.list' },
      schema: { summary: '数据集的规则', params: OfDataset, response: { 200: Rules } },
    },
    async ({ params: { dataset } }) => {
      await knownDataset(deps, dataset)
      return { items: await findRules(deps.db, dataset) }
    },
  )

  app.put(
    '/v1/quality/datasets/:dataset/rules',
    {
      config: { action: 'quality.rule.edit' },
      schema: {
        summary: '整体替换数据集的规则',
        params: OfDataset,
        body: z.object({ rules: z.array(RuleDraftSchema).max(MAX_RULES) }),
        response: { 200: Rules },
      },
    },
    async (request) => ({ items: await setRules(deps, request.subject, { ...request.params, ...request.body }) }),
  )

  app.post(
    '/v1/quality/datasets/:dataset/rules',
    {
      config: { action: 'quality.rule.edit' },
      schema: { summary: '新增规则', params: OfDataset, body: RuleDraftSchema, response: { 201: RuleSchema } },
    },
    async (request, reply) =>
      reply.code(201).send(await addRule(deps, request.subject, { ...request.params, rule: request.body })),
  )

  app.put(
    '/v1/quality/rules/:id',
    {
      config: { action: 'quality.rule.edit' },
      schema: {
        summary: '修改规则',
        params: z.object({ id: z.string().max(60) }),
        body: RuleDraftSchema,
        response: { 200: RuleSchema },
      },
    },
    (request) => editRule(deps, request.subject, { ...request.params, rule: request.body }),
  )

  app.delete(
    '/v1/quality/rules/:id',
    {
      config: { action: 'quality.rule.edit' },
      schema: { summary: '删除规则', params: z.object({ id: z.string().max(60) }), response: { 204: z.null() } },
    },
    async (request, reply) => {
      await deleteRule(deps, request.subject, request.params.id)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/v1/quality/datasets/:dataset/rules/try',
    {
      config: { action: 'quality.rule.try' },
      schema: {
        summary: '试运行规则（不保存）',
        params: OfDataset,
        body: z.object({
          rule: RuleDraftSchema,
          rows: z.number().int().min(1).max(1_000_000).nullable().default(100_000).describe('null 为整个版本'),
        }),
        response: { 200: TrialSchema },
      },
    },
    async (request) => {
      const { tally, ...rest } = await tryRule(deps, request.subject, { ...request.params, ...request.body })
      return { ...rest, result: tally, ...messageOf(rest.rule), remedy: remedyOf(tally.obstacle) }
    },
  )

  app.get(
    '/v1/quality/datasets/:dataset/rules/explain',
    {
      config: { action: 'quality.rule.list' },
      schema: {
        summary: '检查这些规则的 SQL',
        params: OfDataset,
        response: { 200: z.object({ items: z.array(ExplanationSchema) }) },
      },
    },
    async (request) => ({ items: await explainRules(deps, request.subject, request.params.dataset) }),
  )

  app.get(
    '/v1/quality/datasets/:dataset/suggestions',
    {
      config: { action: 'quality.rule.edit' },
      schema: {
        summary: '按字段推荐规则',
        params: OfDataset,
        response: { 200: z.object({ items: z.array(SuggestionSchema) }) },
      },
    },
    async (request) => ({ items: await suggestForDataset(deps, request.subject, request.params.dataset) }),
  )
}
