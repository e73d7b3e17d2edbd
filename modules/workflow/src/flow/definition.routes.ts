import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { WorkflowDeps } from '../deps.ts'
import { changeDefinition } from './change-definition.ts'
import { conditionsOf, definitionFault } from './definition-fault.ts'
import { DefinitionBody, DefinitionCheckBody, DefinitionVerdict, DefinitionView } from './definition.schema.ts'
import { countRunning, listDefinitions } from './definition.store.ts'
import type { FlowDefinition } from './definition.ts'

const Kind = z.object({ kind: z.string().max(60) })
type Described = z.output<typeof DefinitionView>
const List = z.object({ items: z.array(DefinitionView) })

/** `/v1/workflow/definitions`: the configured approval flows. */
export function definitionRoutes(app: App, deps: WorkflowDeps): void {
  const describe = async (definitions: FlowDefinition[]) => {
    const running = await countRunning(deps.db)
    return definitions.map((definition) => ({
      ...definition,
      running: running.get(`${definition.kind}/${definition.version}`) ?? 0,
      conditions: conditionsOf(definition.kind),
    }))
  }
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
    async (request) => ({ items: await describe(await listDefinitions(deps.db, request.query.kind)) }),
  )
  app.put(
    '/v1/workflow/definitions/:kind',
    {
      config: { action: 'workflow.definition.change' },
      schema: {
        params: Kind,
        body: DefinitionBody,
        response: { 200: DefinitionView },
        summary: '修改流程定义，生成新版本',
        tags: ['workflow'],
      },
    },
    async (request) => {
      const changed = await changeDefinition(deps, request.subject, { ...request.params, ...request.body })
      return (await describe([changed]))[0] as Described
    },
  )
  app.post(
    '/v1/workflow/definitions/:kind/check',
    {
      config: { action: 'workflow.definition.change' },
      schema: {
        params: Kind,
        body: DefinitionCheckBody,
        response: { 200: DefinitionVerdict },
        summary: '检查流程定义是否合法，不保存',
        tags: ['workflow'],
      },
    },
    (request) => ({ fault: definitionFault(request.params.kind, request.body.levels) }),
  )
}
