import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { LinkRuleChange, LinkRuleList, LinkRuleView } from './link-rule.schema.ts'
import { listLinkRules } from './link-rule.store.ts'
import { setLinkRule } from './set-link-rule.ts'

const tags = ['catalogue']

/** `/v1/catalogue/link-rules`: how strict the chain 职责 → 系统 → 目录 → 资源 is kept. */
export function linkRuleRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/link-rules',
    {
      config: { action: 'catalogue.link-rule.read' },
      schema: { response: { 200: LinkRuleList }, summary: '链接规则', tags },
    },
    async () => ({ items: await listLinkRules(deps.db) }),
  )
  app.put(
    '/v1/catalogue/link-rules/:link',
    {
      config: { action: 'catalogue.link-rule.set' },
      schema: {
        params: z.object({ link: z.enum(['duty', 'system', 'resource']) }),
        body: LinkRuleChange,
        response: { 200: LinkRuleView },
        summary: '设置链接规则（只可更严）',
        tags,
      },
    },
    (request) => setLinkRule(deps, request.subject, { ...request.params, ...request.body }),
  )
}
