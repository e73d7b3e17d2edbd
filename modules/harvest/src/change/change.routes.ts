import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { HarvestDeps } from '../deps.ts'
import { scopeOf } from '../scope-of.ts'
import { ChangeLine, ChangePage, ChangeQuery, ChangeView, SettleBody } from './change.schema.ts'
import { listChanges } from './change.store.ts'
import { settleChange } from './settle-change.ts'
import { showChange } from './show-change.ts'

const tags = ['harvest']
const params = z.object({ change: z.string().max(60) })

/** `/v1/harvest/changes`: remote changes of what entries were made of, and people's decisions on them. */
export function changeRoutes(app: App, deps: HarvestDeps): void {
  app.get(
    '/v1/harvest/changes',
    {
      config: { action: 'harvest.change.read' },
      schema: { querystring: ChangeQuery, response: { 200: ChangePage }, summary: '待处理的来源变更与冲突', tags },
    },
    ({ subject, query }) => listChanges(deps.db, { ...query, provider: scopeOf(subject) }),
  )
  app.get(
    '/v1/harvest/changes/:change',
    {
      config: { action: 'harvest.change.read' },
      schema: { params, response: { 200: ChangeView }, summary: '来源与本地逐项对照', tags },
    },
    (request) => showChange(deps, request.subject, request.params.change),
  )
  app.post(
    '/v1/harvest/changes/:change/settle',
    {
      config: { action: 'harvest.change.settle' },
      schema: { params, body: SettleBody, response: { 200: ChangeLine }, summary: '逐项采用来源或保留本地', tags },
    },
    (request) => settleChange(deps, request.subject, { change: request.params.change, ...request.body }),
  )
}
