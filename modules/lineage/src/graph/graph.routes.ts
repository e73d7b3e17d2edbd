import { type App, readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { z } from 'zod'
import type { LineageDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findNode, listNodes } from '../node/node.store.ts'
import { listEdgeColumns } from './column.store.ts'
import { drawGraph } from './draw-graph.ts'
import { ColumnBody, ColumnQuery, EdgeColumns, EdgeQuery, GraphBody, GraphQuery } from './graph.schema.ts'
import { NodeKey, NodePage, NodeQuery, OneNode } from './graph.schema.ts'
import { traceColumn } from './trace-column.ts'

const tags = ['lineage']
const config = { action: 'lineage.graph.read' }
const LINKS = 1000

/** The graph in both directions: nodes, their columns, and the search for where to begin. */
export function graphRoutes(app: App, deps: LineageDeps): void {
  app.get(
    '/v1/lineage/nodes',
    { config, schema: { tags, summary: '血缘节点', querystring: NodeQuery, response: { 200: NodePage } } },
    async ({ query }) => {
      const after = readCursor(query.after, ['text'])
      return toPage(await listNodes(deps.db, { ...query, after: after?.[0] }), query.limit, (node) => [node.key])
    },
  )
  app.get(
    '/v1/lineage/nodes/:key',
    {
      config,
      schema: { tags, summary: '一个血缘节点', params: z.object({ key: NodeKey }), response: { 200: OneNode } },
    },
    async ({ params }) => {
      const node = await findNode(deps.db, params.key)
      if (!node) throw error('LINEAGE_NODE_NOT_FOUND', { node: params.key })
      return node
    },
  )
  app.get(
    '/v1/lineage/graph',
    { config, schema: { tags, summary: '血缘图', querystring: GraphQuery, response: { 200: GraphBody } } },
    ({ query }) => drawGraph(deps, query),
  )
  app.get(
    '/v1/lineage/columns',
    { config, schema: { tags, summary: '字段血缘', querystring: ColumnQuery, response: { 200: ColumnBody } } },
    async ({ query }) => (await traceColumn(deps, query)) as z.output<typeof ColumnBody>,
  )
  app.get(
    '/v1/lineage/edges',
    { config, schema: { tags, summary: '一条边的字段对应', querystring: EdgeQuery, response: { 200: EdgeColumns } } },
    async ({ query }) => {
      const items = await listEdgeColumns(deps.db, { ...query, limit: LINKS + 1 })
      return { items: items.slice(0, LINKS), complete: items.length <= LINKS } as z.output<typeof EdgeColumns>
    },
  )
}
