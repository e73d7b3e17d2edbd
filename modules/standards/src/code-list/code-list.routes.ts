import type { App } from '@shuyuan/http'
import { civilDate } from '@shuyuan/kernel'
import type { StandardsDeps } from '../deps.ts'
import {
  CodeListBody,
  CodeListDetail,
  CodeListPage,
  CodeValuePage,
  CreateList,
  EditList,
  ListParams as Params,
  ListQuery,
  ValueQuery,
} from './code-list.schema.ts'
import { listCodeLists, listCodeValues, listVersions } from './code-list.store.ts'
import { createList } from './create-list.ts'
import { editList } from './edit-list.ts'
import { openList } from './open-list.ts'

const tags = ['standards']
const READ = { action: 'standards.list.read' }
const EDIT = { action: 'standards.list.edit' }

export function codeListRoutes(app: App, deps: StandardsDeps): void {
  app.get(
    '/v1/standards/code-lists',
    { config: READ, schema: { tags, summary: '代码集列表', querystring: ListQuery, response: { 200: CodeListPage } } },
    (request) => listCodeLists(deps.db, request.query),
  )
  app.get(
    '/v1/standards/code-lists/:id',
    { config: READ, schema: { tags, summary: '代码集及其版本', params: Params, response: { 200: CodeListDetail } } },
    async ({ params: { id } }) => ({ ...(await openList(deps.db, id)), versions: await listVersions(deps.db, id) }),
  )
  app.get(
    '/v1/standards/code-lists/:id/values',
    {
      config: READ,
      schema: {
        tags,
        summary: '代码值（可按日期）',
        params: Params,
        querystring: ValueQuery,
        response: { 200: CodeValuePage },
      },
    },
    async ({ params: { id }, query: { asOf = civilDate(deps.clock.now()), ...query } }) => {
      await openList(deps.db, id)
      return listCodeValues(deps.db, id, { ...query, asOf: asOf === 'all' ? null : asOf })
    },
  )
  app.post(
    '/v1/standards/code-lists',
    { config: EDIT, schema: { tags, summary: '新建本地代码集', body: CreateList, response: { 201: CodeListBody } } },
    async (request, reply) => reply.code(201).send(await createList(deps, request.subject, request.body)),
  )
  app.put(
    '/v1/standards/code-lists/:id',
    {
      config: EDIT,
      schema: {
        tags,
        summary: '修改本地代码集（形成新版本）',
        params: Params,
        body: EditList,
        response: { 200: CodeListBody },
      },
    },
    (request) => editList(deps, request.subject, request.params.id, request.body),
  )
}
