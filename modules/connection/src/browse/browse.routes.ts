import type { App } from '@shuyuan/http'
import { z } from 'zod'
import type { ConnectionDeps } from '../deps.ts'
import { datasetsOfTables } from '../map/map.store.ts'
import { reachTables } from '../source/reach-source.ts'
import { adoptTable } from './adopt-table.ts'
import { AdoptBody, AdoptedView, LookView, TableQuery, TablesQuery, TablesView } from './browse.schema.ts'
import { lookTable } from './look-table.ts'

const tags = ['connection']
const params = z.object({ source: z.string().max(60) })
const browse = { action: 'connection.source.browse' }

/** `/v1/connection/sources/:source/tables`: what a source holds, before anything is read from it. */
export function browseRoutes(app: App, deps: ConnectionDeps): void {
  app.get(
    '/v1/connection/sources/:source/tables',
    {
      config: browse,
      schema: { params, querystring: TablesQuery, response: { 200: TablesView }, summary: '浏览源表', tags },
    },
    async ({ subject, params: { source: id }, query: { q, limit } }) => {
      const found = await reachTables(deps, id, { anyState: true }, async (tables, source) => {
        deps.policy.assert('connection.source.browse', { subject, resource: source })
        return tables.tables()
      })
      const wanted = q?.toLowerCase() ?? ''
      const fits = found.filter((table) =>
        `${table.schema}.${table.name} ${table.comment ?? ''}`.toLowerCase().includes(wanted),
      )
      const datasets = await datasetsOfTables(deps.db, id)
      const items = fits
        .slice(0, limit)
        .map((table) => ({ ...table, dataset: datasets.get(`${table.schema}\n${table.name}`) ?? null }))
      return { items, total: fits.length }
    },
  )
  app.get(
    '/v1/connection/sources/:source/table',
    {
      config: browse,
      schema: { params, querystring: TableQuery, response: { 200: LookView }, summary: '源表的字段、建议与样例', tags },
    },
    ({ subject, params: { source }, query }) => lookTable(deps, subject, source, query),
  )
  app.post(
    '/v1/connection/sources/:source/datasets',
    {
      config: { action: 'connection.source.edit' },
      schema: { params, body: AdoptBody, response: { 201: AdoptedView }, summary: '由源表登记数据集', tags },
    },
    async ({ subject, params: { source }, body }, reply) => {
      const { id } = await adoptTable(deps, subject, source, body)
      return reply.code(201).send({ dataset: id })
    },
  )
}
