import { type App, fileOf } from '@shuyuan/http'
import { civilDate, csvLine } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { z } from 'zod'
import type { LifecycleDeps } from '../deps.ts'
import { MoveStarted } from '../version/version.schema.ts'
import { CostBody, CostQuery, PriceForm, PriceSet } from './cost.schema.ts'
import { reportCosts } from './report-costs.ts'
import { setPrice } from './set-price.ts'

const tags = ['lifecycle']
const read = { action: 'lifecycle.cost.read' }
const YEAR = 365 * 86_400_000

/** What keeping data takes and costs, by department. */
export function costRoutes(app: App, deps: LifecycleDeps): void {
  const report = (subject: Subject, query: z.infer<typeof CostQuery>) => {
    const now = deps.clock.now()
    const to = query.to ?? civilDate(now)
    const from = query.from ?? civilDate(new Date(now.getTime() - YEAR))
    // a department sees its own, whatever it asks for
    const all = subject.kind === 'system' || subject.roles.some((role) => role === 'bureau' || role === 'auditor')
    return reportCosts(deps, { from, to, org: all ? query.org : (subject.org ?? '-') })
  }
  app.get(
    '/v1/lifecycle/costs',
    { config: read, schema: { tags, summary: '存储费用', querystring: CostQuery, response: { 200: CostBody } } },
    ({ subject, query }) => report(subject, query),
  )
  app.get(
    '/v1/lifecycle/costs/export',
    {
      config: read,
      schema: {
        tags,
        summary: '导出存储费用',
        querystring: CostQuery,
        response: { 200: fileOf('CSV 文件', 'text/csv') },
      },
    },
    async ({ subject, query }, reply) => {
      const { day, orgs } = await report(subject, query)
      const lines = orgs.flatMap((org) =>
        org.layers.map((one) => csvLine([day ?? '', org.orgName, one.layer, one.bytes, one.items, one.yuan ?? ''])),
      )
      const head = csvLine(['日期', '部门', '层次', '字节', '项数', '元/月'])
      return reply
        .header('content-disposition', 'attachment; filename="storage-costs.csv"')
        .type('text/csv; charset=utf-8')
        .send(`\ufeff${head}${lines.join('')}`)
    },
  )
  app.post(
    '/v1/lifecycle/costs/measure',
    {
      config: { action: 'lifecycle.cost.measure' },
      schema: { tags, summary: '立即测量', response: { 202: MoveStarted } },
    },
    async ({ subject: { id, org } }, reply) =>
      reply.code(202).send({ job: await deps.jobs.enqueue(deps.db, 'lifecycle.measure', {}, { id, org }) }),
  )
  app.put(
    '/v1/lifecycle/prices',
    {
      config: { action: 'lifecycle.price.edit' },
      schema: { tags, summary: '设置存储单价', body: PriceForm, response: { 200: PriceSet } },
    },
    ({ subject, body }) => setPrice(deps, subject, body),
  )
}
