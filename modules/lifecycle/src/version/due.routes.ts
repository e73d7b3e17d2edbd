import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { LifecycleDeps } from '../deps.ts'
import { DueBody } from './due.schema.ts'
import { listDue } from './list-due.ts'

const tags = ['lifecycle']
const Query = z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) })

/** What comes next, over all datasets the reader may see. */
export function dueRoutes(app: App, deps: LifecycleDeps): void {
  app.get(
    '/v1/lifecycle/due',
    {
      config: { action: 'lifecycle.version.read' },
      schema: { tags, summary: '即将归档和保存期满的版本', querystring: Query, response: { 200: DueBody } },
    },
    ({ subject, query }) => {
      const all = deps.policy.decide('lifecycle.version.read', { subject, resource: { provider: '' } }).allow
      return listDue(deps, { ...query, provider: all ? undefined : (subject.org ?? '') })
    },
  )
}
