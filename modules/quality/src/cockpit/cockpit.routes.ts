import type { App } from '@shuyuan/http'
import type { QualityDeps } from '../deps.ts'
import { CockpitBody, CockpitQuery, FindingBody, FindingQuery } from './cockpit.schema.ts'
import { listFindings } from './list-findings.ts'
import { readCockpit } from './read-cockpit.ts'

const tags = ['quality']
const config = { action: 'quality.score.list' }

/** The quality cockpit, and the findings behind each of its figures. */
export function cockpitRoutes(app: App, deps: QualityDeps): void {
  app.get(
    '/v1/quality/cockpit',
    { config, schema: { tags, summary: '质量驾驶舱', querystring: CockpitQuery, response: { 200: CockpitBody } } },
    async ({ query: { by, org, days } }) => ({ items: await readCockpit(deps.db, { by, org: org ?? null, days }) }),
  )
  app.get(
    '/v1/quality/findings',
    {
      config,
      schema: { tags, summary: '驾驶舱数字背后的问题', querystring: FindingQuery, response: { 200: FindingBody } },
    },
    (request) => listFindings(deps.db, request.query),
  )
}
