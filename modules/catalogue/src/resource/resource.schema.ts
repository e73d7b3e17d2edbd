import { Instant, line } from '@shuyuan/http'
import { z } from 'zod'

export const ResourceView = z
  .object({
    id: z.string(),
    entry: z.string(),
    kind: z.enum(['dataset', 'service', 'file', 'stream', 'open']),
    ref: z.string(),
    title: z.string(),
    attachedBy: z.string(),
    attachedAt: Instant,
  })
  .meta({ id: 'CatalogueResource' })

/** By hand only what lies outside the platform: an API or a file by its address. */
export const AttachBody = z
  .object({
    kind: z.enum(['service', 'file', 'stream']),
    ref: z.url({ protocol: /^https?$/ }).max(500),
    title: line(100),
  })
  .meta({ id: 'CatalogueAttach' })
