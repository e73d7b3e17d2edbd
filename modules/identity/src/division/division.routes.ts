import { type App, pageOf } from '@shuyuan/http'
import { z } from 'zod'
import type { IdentityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { DivisionBody, DivisionCode, DivisionImport, DivisionImported, DivisionQuery } from './division.schema.ts'
import { divisionPath, listDivisions } from './division.store.ts'
import { importDivisions } from './import-divisions.ts'
import { parseDivisions } from './parse-divisions.ts'

const tags = ['identity']

export function divisionRoutes(app: App, deps: IdentityDeps): void {
  app.get(
    '/v1/identity/divisions',
    {
      config: { action: 'identity.division.read' },
      schema: {
        tags,
        summary: '列出下级区划或按名称、代码查找',
        querystring: DivisionQuery,
        response: { 200: pageOf(DivisionBody) },
      },
    },
    (request) => listDivisions(deps.db, request.query),
  )
  app.get(
    '/v1/identity/divisions/:code',
    {
      config: { action: 'identity.division.read' },
      schema: {
        tags,
        summary: '区划及其上级',
        params: z.object({ code: DivisionCode }),
        response: { 200: DivisionBody.extend({ path: z.array(DivisionBody) }).meta({ id: 'IdentityDivisionDetail' }) },
      },
    },
    async (request) => {
      const path = await divisionPath(deps.db, request.params.code)
      const own = path.at(-1)
      if (!own) throw error('IDENTITY_DIVISION_UNKNOWN', { code: request.params.code })
      return { ...own, path }
    },
  )
  app.post(
    '/v1/identity/divisions/import',
    {
      config: { action: 'identity.division.import' },
      schema: {
        tags,
        summary: '导入本地区划（全部成功或全部不导入）',
        body: DivisionImport,
        response: { 200: DivisionImported },
      },
    },
    (request) => {
      const { csv, divisions } = request.body
      const rows = csv === undefined ? divisions : parseDivisions(csv)
      if (!rows) throw error('IDENTITY_DIVISION_IMPORT', { count: 1, first: '不是含 code、name 表头的 CSV' })
      return importDivisions(deps, request.subject, rows)
    },
  )
}
