import type { App } from '@shuyuan/http'
import { findDataset } from '@shuyuan/intake'
import { z } from 'zod'
import type { LifecycleDeps } from '../deps.ts'
import { dropRule } from './drop-rule.ts'
import type { RetentionRule } from './rule.ts'
import { LimitBody, LimitForm, NewRule, RuleBody, RulesBody, RuleTerms } from './rule.schema.ts'
import { findRule, listLimits, listRules } from './rule.store.ts'
import { setLimit } from './set-limit.ts'
import { setRule } from './set-rule.ts'

const tags = ['lifecycle']
const params = z.object({ id: z.string().max(60) })
const read = { action: 'lifecycle.rule.read' }
const edit = { action: 'lifecycle.rule.edit' }

/** How long data is kept, and what the law says about it. */
export function ruleRoutes(app: App, deps: LifecycleDeps): void {
  const named = async (rule: RetentionRule) => ({
    ...rule,
    datasetName: rule.dataset === null ? null : ((await findDataset(deps.db, rule.dataset))?.name ?? rule.dataset),
  })
  app.get(
    '/v1/lifecycle/rules',
    { config: read, schema: { tags, summary: '保存规则与法定期限', response: { 200: RulesBody } } },
    async () => {
      const items = await Promise.all((await listRules(deps.db)).map(named))
      return { items, limits: await listLimits(deps.db) }
    },
  )
  app.post(
    '/v1/lifecycle/rules',
    { config: edit, schema: { tags, summary: '新增保存规则', body: NewRule, response: { 201: RuleBody } } },
    async ({ subject, body }, reply) => reply.code(201).send(await named(await setRule(deps, subject, { rule: body }))),
  )
  app.put(
    '/v1/lifecycle/rules/:id',
    { config: edit, schema: { tags, summary: '修改保存规则', params, body: RuleTerms, response: { 200: RuleBody } } },
    async ({ subject, params: { id }, body }) => {
      const known = await findRule(deps.db, id)
      const of = { dataset: known?.dataset ?? null, grade: known?.grade ?? null }
      return named(await setRule(deps, subject, { id, rule: { ...body, ...of } }))
    },
  )
  app.delete(
    '/v1/lifecycle/rules/:id',
    { config: edit, schema: { tags, summary: '撤销保存规则', params, response: { 204: z.null() } } },
    async ({ subject, params: { id } }, reply) => {
      await dropRule(deps, subject, id)
      return reply.code(204).send(null)
    },
  )
  app.put(
    '/v1/lifecycle/limits/:id',
    {
      config: { action: 'lifecycle.limit.edit' },
      schema: { tags, summary: '设置本地保存期限（只能更严）', params, body: LimitForm, response: { 200: LimitBody } },
    },
    ({ subject, params: { id }, body }) => setLimit(deps, subject, { id, ...body }),
  )
}
