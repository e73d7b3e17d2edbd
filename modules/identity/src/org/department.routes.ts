import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { createDepartment } from './create-department.ts'
import { listDepartments } from './department.store.ts'
import { editDepartment } from './edit-department.ts'
import { DepartmentBody, DepartmentCreate, DepartmentEdit, IdParams } from './org.schema.ts'
import { findOrg } from './org.store.ts'

const tags = ['identity']

export function departmentRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/orgs/:id/departments',
    {
      config: { action: 'identity.org.read' },
      schema: {
        tags,
        summary: '列出内设机构',
        params: IdParams,
        response: { 200: z.object({ items: z.array(DepartmentBody) }) },
      },
    },
    async ({ params: { id } }) => {
      if (!(await findOrg(deps.db, id))) throw error('IDENTITY_ORG_UNKNOWN', { id })
      return { items: await listDepartments(deps.db, id) }
    },
  )
  app.post(
    '/v1/identity/orgs/:id/departments',
    {
      config: { action: 'identity.department.edit' },
      schema: {
        tags,
        summary: '登记内设机构',
        params: IdParams,
        body: DepartmentCreate,
        response: { 201: DepartmentBody },
      },
    },
    async (request, reply) => {
      const input = { org: request.params.id, name: request.body.name }
      return reply.code(201).send(await createDepartment(deps, request.subject, input))
    },
  )
  app.patch(
    '/v1/identity/departments/:id',
    {
      config: { action: 'identity.department.edit' },
      schema: {
        tags,
        summary: '修改内设机构',
        params: IdParams,
        body: DepartmentEdit,
        response: { 200: DepartmentBody },
      },
    },
    (request) => editDepartment(deps, request.subject, request.params.id, request.body),
  )
}
