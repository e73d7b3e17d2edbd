import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { LineageDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { RunEvent } from '../openlineage/event.schema.ts'
import { exportEvents } from '../openlineage/export-events.ts'
import { importEvent } from '../openlineage/import-event.ts'
import { EventPage, Imported, RunPage, RunQuery } from './run.schema.ts'
import { findRun, findRunNodes, listRuns, type RunLine } from './run-list.store.ts'

const tags = ['lineage']
const config = { action: 'lineage.event.read' }

const cursorOf = (run: RunLine): [number, string] => [run.at.getTime(), run.id]

/** What ran, and the same for other systems: OpenLineage out and in. */
export function runRoutes(app: App, deps: LineageDeps): void {
  app.get(
    '/v1/lineage/runs',
    { config, schema: { tags, summary: '运行记录', querystring: RunQuery, response: { 200: RunPage } } },
    async ({ query }) => {
      const after = readCursor(query.after, ['number', 'text'])
      const page = toPage(await listRuns(deps.db, { ...query, after }), query.limit, cursorOf)
      const sides = Map.groupBy(
        await findRunNodes(
          deps.db,
          page.items.map((run) => run.id),
        ),
        (one) => one.run,
      )
      const items = page.items.map(({ id, job, run, at, links, event }) => {
        const ends = sides.get(id) ?? []
        const of = (side: 'in' | 'out') =>
          ends.filter((one) => one.side === side).map(({ node, name }) => ({ node, name }))
        return {
          id,
          job,
          run,
          at,
          inputs: of('in'),
          outputs: of('out'),
          columns: links.length,
          imported: event !== null,
        }
      })
      return { ...page, items }
    },
  )
  app.get(
    '/v1/lineage/runs/:run',
    {
      config,
      schema: {
        tags,
        summary: '一次运行（OpenLineage 事件）',
        params: z.object({ run: z.string().max(60) }),
        response: { 200: RunEvent },
      },
    },
    async ({ params }) => {
      const run = await findRun(deps.db, params.run)
      if (!run) throw error('LINEAGE_RUN_NOT_FOUND', { run: params.run })
      return (await exportEvents(deps, [run]))[0] as RunEvent
    },
  )
  app.get(
    '/v1/lineage/openlineage',
    {
      config,
      schema: { tags, summary: '导出 OpenLineage 事件', querystring: RunQuery, response: { 200: EventPage } },
    },
    async ({ query }) => {
      const after = readCursor(query.after, ['number', 'text'])
      const page = toPage(await listRuns(deps.db, { ...query, after }), query.limit, cursorOf)
      return { ...page, items: await exportEvents(deps, page.items) }
    },
  )
  app.post(
    '/v1/lineage/openlineage',
    {
      config: { action: 'lineage.event.import' },
      schema: { tags, summary: '接收 OpenLineage 事件', body: RunEvent, response: { 201: Imported } },
    },
    async ({ subject, body }, reply) => reply.code(201).send({ run: await importEvent(deps, subject, body) }),
  )
}
