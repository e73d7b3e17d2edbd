import { type App, fileOf } from '@shuyuan/http'
import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { exportRegister } from './export-register.ts'
import { registers } from './registers.ts'
import { ImportBody, ImportView } from './register.schema.ts'

const tags = ['catalogue']

/** The CSV files of the registers, out and in: the export is the template of the import. */
export function registerRoutes(app: App, deps: CatalogueDeps): void {
  for (const { path, title, read, register, columns, list, take } of registers(deps)) {
    app.get(
      `/v1/catalogue/${path}.csv`,
      {
        config: { action: read },
        schema: {
          querystring: z.object({ org: z.string().min(1).max(60) }),
          response: { 200: fileOf('CSV 文件', 'text/csv') },
          summary: `导出${title}（即导入模板）`,
          tags,
        },
      },
      async (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.csv`)}`)
          .send(exportRegister(columns, await list(request.query.org))),
    )
    app.post(
      `/v1/catalogue/${path}/import`,
      {
        config: { action: register },
        schema: { body: ImportBody, response: { 200: ImportView }, summary: `导入${title}`, tags },
      },
      (request) => take(request.subject, request.body),
    )
  }
}
