import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'
import { nodeKinds } from '../node/node.ts'
import { transforms } from '../run/run.ts'
import { directions, levels } from './graph.ts'

/** `dataset:dst_…` */
export const NodeKey = z.string().min(3).max(700)
const depth = z.coerce.number().int().min(1).max(50)

export const NodeBody = z
  .object({
    key: z.string(),
    kind: z.enum(nodeKinds),
    id: z.string(),
    name: said(),
    org: z.string().nullable(),
    system: z.string().nullable(),
    namespace: z.string().nullable(),
  })
  .meta({ id: 'LineageNode' })

export const GraphQuery = z.object({
  node: NodeKey.optional(),
  direction: z.enum(directions).default('both'),
  depth: depth.default(3),
  level: z.enum(levels).default('dataset'),
})

export const GraphBody = z
  .object({
    nodes: z.array(NodeBody.extend({ distance: z.number().int() })),
    edges: z.array(
      z.object({
        source: z.string(),
        target: z.string(),
        jobs: z.array(z.string()),
        runs: z.number().int(),
        lastAt: Instant,
      }),
    ),
    complete: z.boolean(),
  })
  .meta({ id: 'LineageGraph' })

export const ColumnEdgeBody = z
  .object({
    source: z.string(),
    sourceColumn: z.string(),
    target: z.string(),
    targetColumn: z.string(),
    transform: z.enum(transforms),
    detail: z.string(),
    job: z.string(),
    lastAt: Instant,
  })
  .meta({ id: 'LineageColumnEdge' })

export const ColumnQuery = z.object({
  node: NodeKey,
  column: z.string().min(1).max(300),
  direction: z.enum(directions).default('both'),
  depth: depth.default(20),
})

export const ColumnBody = z
  .object({
    points: z.array(z.object({ node: z.string(), column: z.string(), distance: z.number().int() })),
    edges: z.array(ColumnEdgeBody),
    complete: z.boolean(),
  })
  .meta({ id: 'LineageColumns' })

export const EdgeQuery = z.object({ source: NodeKey, target: NodeKey })
export const EdgeColumns = z.object({ items: z.array(ColumnEdgeBody), complete: z.boolean() })

export const NodeQuery = PageQuery.extend({
  search: z.string().max(100).optional(),
  kind: z.enum(nodeKinds).optional(),
  org: z.string().max(60).optional(),
})
export const NodePage = pageOf(NodeBody)
export const OneNode = NodeBody.extend({
  parent: z.string().nullable(),
  columns: z.array(z.string()),
  firstAt: Instant,
  lastAt: Instant,
}).meta({ id: 'LineageNodeDetail' })
