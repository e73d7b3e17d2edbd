import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { type ClockRule, clockRule, clockRules } from '../timer/clock-rule.ts'
import { dropLimit } from './drop-limit.ts'
import { LimitBody, LimitView } from './limit.schema.ts'
import { listLocalLimits } from './limit.store.ts'
import type { LocalLimit } from './limit.ts'
import examples from './local-rules.json' with { type: 'json' }
import { setLimit } from './set-limit.ts'

const tags = ['workflow']
const Rule = z.object({ rule: z.string().max(10) })

function limitView(rule: ClockRule, locals: LocalLimit[]): z.output<typeof LimitView> {
  const { id, name, article, days, ceiling, extension, extensionNeeds, pausable } = rule
  const own = locals.filter((local) => local.rule === id)
  return {
    rule: id,
    name,
    article,
    statutoryDays: days,
    ceiling,
    localDays: own.find((local) => local.region === '')?.days ?? null,
    extension,
    extensionNeeds: [...extensionNeeds],
    pausable,
    locals: own,
    examples: examples.filter((example) => example.rule === id),
  }
}

/** `/v1/workflow/limits`: statutory limits and the stricter local ones of divisions. */
export function limitRoutes(app: App, deps: WorkflowDeps): void {
  const viewOf = async (rule: string) => limitView(clockRule(rule), await listLocalLimits(deps.db, rule))
  app.get(
    '/v1/workflow/limits',
    {
      config: { action: 'workflow.limit.read' },
      schema: { response: { 200: z.object({ items: z.array(LimitView) }) }, summary: '法定时限与本地时限', tags },
    },
    async () => {
      const locals = await listLocalLimits(deps.db)
      return { items: clockRules().map((rule) => limitView(rule, locals)) }
    },
  )
  app.put(
    '/v1/workflow/limits/:rule',
    {
      config: { action: 'workflow.limit.change' },
      schema: { params: Rule, body: LimitBody, response: { 200: LimitView }, summary: '设定更严的本地时限', tags },
    },
    async (request) => {
      await setLimit(deps, request.subject, { ...request.params, ...request.body })
      return viewOf(request.params.rule)
    },
  )
  app.delete(
    '/v1/workflow/limits/:rule',
    {
      config: { action: 'workflow.limit.change' },
      schema: {
        params: Rule,
        querystring: z.object({ region: z.string().max(12).default('') }),
        response: { 200: LimitView },
        summary: '取消本地时限',
        tags,
      },
    },
    async (request) => {
      await dropLimit(deps, request.subject, { ...request.params, ...request.query })
      return viewOf(request.params.rule)
    },
  )
}
