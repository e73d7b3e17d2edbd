import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'

const Mode = z.enum(['query', 'verify'])

export const ServiceView = z
  .object({
    id: z.string(),
    code: z.string(),
    entry: z.string(),
    dataset: z.string(),
    provider: z.string(),
    title: z.string(),
    keyColumns: z.array(z.string()),
    fields: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        type: z.string(),
        sensitivity: z.enum(['none', 'personal', 'sensitive']),
        grade: z.number().int(),
        mask: z.string(),
      }),
    ),
    modes: z.array(Mode),
    shareType: z.number().int(),
    state: z.enum(['building', 'active', 'suspended', 'stopped']),
    inPlace: z.boolean().describe('数据不搬家：每次调用在提供部门的数据库查询，平台不留数据'),
    onlineVersion: z.string().nullable(),
    onlineRows: z.number().int().nullable(),
    onlineAt: Instant.nullable(),
    revision: z.number().int(),
    createdBy: z.string(),
    createdAt: Instant,
  })
  .meta({ id: 'SharingService' })

export const ServiceQuery = PageQuery.extend({
  ids: z
    .string()
    .max(6000)
    .transform((text) => text.split(','))
    .optional()
    .describe('服务标识，以逗号分隔'),
  provider: z.string().max(100).optional(),
  state: z.enum(['building', 'active', 'suspended', 'stopped']).optional(),
  q: z.string().max(100).trim().optional(),
})

export const PublishServiceBody = z
  .object({
    dataset: z.string().max(100),
    keyColumns: z.array(z.string().max(100)).min(1).max(5),
    fields: z.array(z.string().max(100)).min(1).max(300).optional(),
    modes: z.array(Mode).min(1).optional(),
  })
  .meta({ id: 'SharingPublishService' })

export const ChangeServiceBody = z
  .object({
    action: z.enum(['suspend', 'resume', 'stop']),
    reason: line(200).describe('原因'),
    agreement: line(500)
      .optional()
      .describe('停止仍有授权的服务时：与需求部门协商及主管部门备案情况（条例第二十七条）'),
  })
  .meta({ id: 'SharingChangeService' })
