import { Instant } from '@shuyuan/http'
import { z } from 'zod'

const Link = z.object({
  way: z.enum(['plan', 'capture', 'feed', 'logical']),
  id: z.string(),
  table: z.string(),
  dataset: z.string(),
  title: z.string(),
  state: z.string(),
  last: Instant.nullable(),
  failed: z.boolean(),
  stale: z.boolean().nullable(),
  due: Instant.nullable(),
})

const MapSource = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    state: z.enum(['draft', 'tested', 'enabled', 'paused']),
    system: z.string().nullable(),
    writableSince: Instant.nullable(),
    reachable: z.boolean().nullable(),
    links: z.array(Link),
  })
  .meta({ id: 'ConnectionMapSource' })

export const MapView = z
  .object({
    departments: z.array(
      z.object({
        org: z.string(),
        name: z.string(),
        systems: z.array(z.object({ system: z.string().nullable(), name: z.string(), sources: z.array(MapSource) })),
      }),
    ),
    counts: z.object({
      sources: z.number().int(),
      links: z.number().int(),
      failed: z.number().int(),
      stale: z.number().int(),
      writable: z.number().int(),
    }),
    more: z.boolean(),
  })
  .meta({ id: 'ConnectionMap' })

export const MapQuery = z.object({ provider: z.string().max(60).optional(), q: z.string().max(100).trim().optional() })
