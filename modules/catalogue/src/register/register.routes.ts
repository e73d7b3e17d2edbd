import type { App } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import { exportRegister } from './export-register.ts'
import type { Imported } from './import-register.ts'
import type { RegisterColumn } from './register-column.ts'
import { ImportBody, ImportView } from './register.schema.ts'

interface Register {
  /** path below /v1/catalogue and file name */
  path: string
  title: string
  read: string
  register: string
  columns: RegisterColumn[]
  list(org: string): Promise<object[]>
  take(subject: Subject, file: z.output<typeof ImportBody>): Promise<Imported>
}

const tags = ['catalogue']

/** The CSV file of a register, out and in: the export is the template of the import. */
export function registerRoutes(app: App, { path, title, read, register, columns, list, take }: Register): void {
  app.get(
    `/v1/catalogue/${path}.csv`,
    {
      config: { action: read },
      schema: {
        querystring: z.object({ org: z.string().min(1).max(60) }),
        response: { 200: z.any().describe('text/csv') },
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
