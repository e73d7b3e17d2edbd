import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { StandardsDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { createElement } from './create-element.ts'
import { editElement } from './edit-element.ts'
import {
  CreateElement,
  EditElement,
  ElementBody,
  ElementPage,
  ElementQuery,
  ElementVersions,
} from './element.schema.ts'
import { listElementVersions } from './element-version.store.ts'
import { findElement, listElements } from './element.store.ts'

const tags = ['standards']
const Params = z.object({ id: z.string().max(60) })
const READ = { action: 'standards.element.read' }
const EDIT = { action: 'standards.element.edit' }

export function elementRoutes(app: App, deps: StandardsDeps): void {
  app.get(
    '/v1/standards/elements',
    {
      config: READ,
      schema: { tags, summary: '数据元列表与检索', querystring: ElementQuery, response: { 200: ElementPage } },
    },
    (request) => listElements(deps.db, request.query),
  )
  app.get(
    '/v1/standards/elements/:id',
    { config: READ, schema: { tags, summary: '数据元', params: Params, response: { 200: ElementBody } } },
    async ({ params: { id } }) => {
      const element = await findElement(deps.db, id)
      if (!element) throw error('STANDARDS_ELEMENT_NOT_FOUND', { id })
      return element
    },
  )
  app.get(
    '/v1/standards/elements/:id/versions',
    { config: READ, schema: { tags, summary: '数据元的历次版本', params: Params, response: { 200: ElementVersions } } },
    async ({ params: { id } }) => {
      if (!(await findElement(deps.db, id))) throw error('STANDARDS_ELEMENT_NOT_FOUND', { id })
      return { items: await listElementVersions(deps.db, id) }
    },
  )
  app.post(
    '/v1/standards/elements',
    { config: EDIT, schema: { tags, summary: '新建数据元', body: CreateElement, response: { 201: ElementBody } } },
    async (request, reply) => reply.code(201).send(await createElement(deps, request.subject, request.body)),
  )
  app.patch(
    '/v1/standards/elements/:id',
    {
      config: EDIT,
      schema: { tags, summary: '修改数据元', params: Params, body: EditElement, response: { 200: ElementBody } },
    },
    (request) => editElement(deps, request.subject, request.params.id, request.body),
  )
}
