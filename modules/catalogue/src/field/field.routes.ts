import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { changeField } from './change-field.ts'
import { createField } from './create-field.ts'
import { FieldBody, FieldChange, FieldList, FieldView } from './field.schema.ts'
import { listFields } from './field.store.ts'

const tags = ['catalogue']
const params = z.object({ id: z.string().max(60) })
const manage = { action: 'catalogue.field.manage' }
const response = { 200: FieldView }

/** `/v1/catalogue/fields`: what the bureau asks of entries beyond the national metadata. */
export function fieldRoutes(app: App, deps: CatalogueDeps): void {
  app.get(
    '/v1/catalogue/fields',
    {
      config: { action: 'catalogue.field.read' },
      schema: {
        querystring: z.object({ retired: z.enum(['true', 'false']).default('false') }),
        response: { 200: FieldList },
        summary: '扩展字段',
        tags,
      },
    },
    async (request) => ({ items: await listFields(deps.db, { retired: request.query.retired === 'true' }) }),
  )
  app.post(
    '/v1/catalogue/fields',
    { config: manage, schema: { body: FieldBody, response: { 201: FieldView }, summary: '新增扩展字段', tags } },
    async (request, reply) => reply.code(201).send(await createField(deps, request.subject, request.body)),
  )
  app.put(
    '/v1/catalogue/fields/:id',
    { config: manage, schema: { params, body: FieldChange, response, summary: '修改扩展字段', tags } },
    (request) => changeField(deps, request.subject, { field: request.params.id, change: request.body }),
  )
  for (const [verb, retired, summary] of [
    ['retire', true, '停用扩展字段'],
    ['restore', false, '恢复扩展字段'],
  ] as const)
    app.post(
      `/v1/catalogue/fields/:id/${verb}`,
      { config: manage, schema: { params, response, summary, tags } },
      (request) => changeField(deps, request.subject, { field: request.params.id, change: { retired } }),
    )
}
