import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { type ClockRule, clockRule, clockRules } from './clock-rule.ts'
import { listLocalLimits } from './limit.store.ts'
import { setLimit } from './set-limit.ts'
import { LimitView } from './timer.schema.ts'

const tags = ['workflow']

function limitView(rule: ClockRule, localDays: number | null): z.output<typeof LimitView> {
  const { id, name, article, days, extension, extensionNeeds } = rule
  return { rule: id, name, article, statutoryDays: days, localDays, extension, extensionNeeds: [...extensionNeeds] }
}

/** `/v1/workflow/limits`: statutory limits and the stricter local ones. */
export function limitRoutes(app: App, deps: WorkflowDeps): void {
  app.get(
    '/v1/workflow/limits',
    {
      config: { action: 'workflow.limit.read' },
      schema: { response: { 200: z.object({ items: z.array(LimitView) }) }, summary: '法定时限与本地时限', tags },
    },
    async () => {
      const local = new Map((await listLocalLimits(deps.db)).map((l) => [l.rule, l.days]))
      return { items: clockRules().map((rule) => limitView(rule, local.get(rule.id) ?? null)) }
    },
  )
  app.put(
    '/v1/workflow/limits/:rule',
    {
      config: { action: 'workflow.limit.change' },
      schema: {
        params: z.object({ rule: z.string().max(10) }),
        body: z.object({ days: z.int().min(1).max(365) }),
        response: { 200: LimitView },
        summary: '设定更严的本地时限',
        tags,
      },
    },
    async (request) => {
      const limit = await setLimit(deps, request.subject, { ...request.params, ...request.body })
      return limitView(clockRule(limit.rule), limit.days)
    },
  )
}
