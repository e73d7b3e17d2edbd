import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { changeDefinition } from './change-definition.ts'
import { DefinitionBody, DefinitionView } from './definition.schema.ts'
import { listDefinitions } from './definition.store.ts'

const List = z.object({ items: z.array(DefinitionView) })

/** `/v1/workflow/definitions`: the configured approval flows. */
export function definitionRoutes(app: App, deps: WorkflowDeps): void {
  app.get(
    '/v1/workflow/definitions',
    {
      config: { action: 'workflow.definition.read' },
      schema: {
        querystring: z.object({ kind: z.string().max(60).optional() }),
        response: { 200: List },
        summary: '流程定义（给出 kind 时含历史版本）',
        tags: ['workflow'],
      },
    },
    async (request) => ({ items: await listDefinitions(deps.db, request.query.kind) }),
  )
  app.put(
    '/v1/workflow/definitions/:kind',
    {
      config: { action: 'workflow.definition.change' },
      schema: {
        params: z.object({ kind: z.string().max(60) }),
        body: DefinitionBody,
        response: { 200: DefinitionView },
        summary: '修改流程定义，生成新版本',
        tags: ['workflow'],
      },
    },
    (request) => changeDefinition(deps, request.subject, { kind: request.params.kind, ...request.body }),
  )
}
