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
    counted: z.boolean().describe('是否有人告知使用情况；平台之外的资源无法统计'),
    uses: z.int(),
    lastUsedAt: Instant.nullable(),
  })
  .meta({ id: 'CatalogueResource' })

/** By hand only what lies outside the platform: an API, a file or a message stream by its address. */
export const AttachBody = z
  .object({
    kind: z.enum(['service', 'file', 'stream']),
    ref: z.url({ protocol: /^(https?|kafka|amqps?|mqtts?)$/ }).max(500),
    title: line(100),
  })
  .refine(({ kind, ref }) => kind === 'stream' || /^https?:/.test(ref), {
    path: ['ref'],
    message: '接口和文件的地址应以 http:// 或 https:// 开头',
  })
  .meta({ id: 'CatalogueAttach' })
