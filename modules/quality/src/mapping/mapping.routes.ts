import type { App } from '@shuyuan/http'
import { z } from 'zod'
import { systemsByDataset } from '../cockpit/all-datasets.ts'
import type { QualityDeps } from '../deps.ts'
import { decideMappings } from './decide-mappings.ts'
import { listMappings } from './list-mappings.ts'
import { ComplianceBody, ComplianceColumns, MappingBody, MappingChoices } from './mapping.schema.ts'
import { judgeColumns, readCompliance } from './read-compliance.ts'

const tags = ['quality']
const OfDataset = z.object({ dataset: z.string().max(60) })
const READ = { action: 'quality.mapping.read' }
const MOST = 1000

/** Mapping of columns to data elements, and how departments and systems keep to the standard. */
export function mappingRoutes(app: App, deps: QualityDeps): void {
  const shown = async (request: { subject: Parameters<typeof listMappings>[1]; params: { dataset: string } }) => ({
    items: (await listMappings(deps, request.subject, request.params.dataset)).map(({ conformity, ...column }) => ({
      ...column,
      ...conformity,
    })),
  })
  app.get(
    '/v1/quality/datasets/:dataset/mapping',
    {
      config: READ,
      schema: { tags, summary: '各列的数据元与推荐', params: OfDataset, response: { 200: MappingBody } },
    },
    shown,
  )
  app.post(
    '/v1/quality/datasets/:dataset/mapping',
    {
      config: { action: 'quality.mapping.edit' },
      schema: {
        tags,
        summary: '采用或不采用推荐的数据元',
        params: OfDataset,
        body: MappingChoices,
        response: { 200: MappingBody },
      },
    },
    async (request) => {
      await decideMappings(deps, request.subject, { ...request.params, ...request.body })
      return shown(request)
    },
  )
  app.get(
    '/v1/quality/compliance',
    {
      config: READ,
      schema: {
        tags,
        summary: '按部门或系统的贯标率',
        querystring: z.object({ by: z.enum(['org', 'system']).default('org') }),
        response: { 200: ComplianceBody },
      },
    },
    async (request) => ({ items: await readCompliance(deps.db, request.query.by) }),
  )
  app.get(
    '/v1/quality/compliance/columns',
    {
      config: READ,
      schema: {
        tags,
        summary: '贯标率背后的列',
        querystring: z.object({
          org: z.string().max(60).optional(),
          system: z.string().max(60).optional(),
          state: z.enum(['all', 'unmapped', 'differs']).default('differs'),
        }),
        response: { 200: ComplianceColumns },
      },
    },
    async ({ query: { org, system, state } }) => {
      const systems = system === undefined ? null : await systemsByDataset(deps.db)
      const inSystem = (dataset: string) =>
        systems === null || (systems.get(dataset) ?? [{ key: '' }]).some(({ key }) => key === system)
      const wanted = (await judgeColumns(deps.db, org ?? null)).filter(
        (c) =>
          inSystem(c.dataset) &&
          (state === 'all' || (state === 'unmapped' ? !c.mapped : c.mapped && c.faults.length > 0)),
      )
      return { items: wanted.slice(0, MOST), more: wanted.length > MOST }
    },
  )
}
