import { Instant, line, PageQuery } from '@shuyuan/http'
import { z } from 'zod'

const Text = z.string().max(2000).trim().min(1, '不能为空')
const Mode = z.enum(['query', 'verify'])
const CivilDate = z.iso.date()

export const ApplicationForm = z
  .object({
    service: z.string().max(100),
    client: z.string().max(100).describe('用来调用的应用'),
    purpose: line(100).describe('使用用途：调用时须一致'),
    basis: Text.describe('使用依据'),
    scenario: Text.describe('使用场景'),
    scope: Text.describe('使用范围'),
    shareMode: z.enum(['接口', '批量交换', '文件下载']).default('接口').describe('共享方式'),
    validFrom: CivilDate.describe('使用时限：开始'),
    validTo: CivilDate.describe('使用时限：截止'),
    fields: z
      .array(z.object({ name: z.string().max(100), plain: z.boolean().default(false) }))
      .min(1, '至少申请一个数据项')
      .max(300),
    system: line(100).describe('使用系统'),
    dailyQuota: z.number().int().min(1).max(100_000_000),
    addresses: z
      .array(z.string().regex(/^[0-9a-fA-F.:]{2,45}$/, '应为 IP 地址或以“.”结尾的前缀'))
      .max(50)
      .default([]),
    modes: z.array(Mode).min(1).max(2).optional().describe('调用方式；省略时为服务提供的全部方式，能核验的不必查询'),
    contact: line(100).describe('经办人及联系方式'),
    warranty: z.literal(true, '须承诺申请真实、合法、必要（条例第二十条）'),
  })
  .meta({ id: 'SharingApplicationForm' })

export const ApplicationView = z
  .object({
    id: z.string(),
    service: z.string(),
    consumer: z.string(),
    provider: z.string(),
    client: z.string(),
    purpose: z.string(),
    basis: z.string(),
    scenario: z.string(),
    scope: z.string(),
    shareMode: z.string(),
    validFrom: z.string(),
    validTo: z.string(),
    fields: z.array(z.object({ name: z.string(), mask: z.string() })),
    system: z.string(),
    dailyQuota: z.number().int(),
    addresses: z.array(z.string()),
    modes: z.array(Mode),
    contact: z.string(),
    state: z.enum(['draft', 'reviewing', 'supplement', 'approved', 'refused', 'withdrawn']),
    refusalCode: z.string().nullable(),
    refusalReason: z.string().nullable(),
    remarks: z.record(z.string(), z.string()).nullable(),
    supplemented: z.boolean(),
    flow: z.string().nullable(),
    revision: z.number().int(),
    createdBy: z.string(),
    createdAt: Instant,
    submittedAt: Instant.nullable(),
    receivedAt: Instant.nullable(),
    answeredAt: Instant.nullable(),
  })
  .meta({ id: 'SharingApplication' })

export const WithdrawBody = z.object({ comment: line(200) }).meta({ id: 'SharingWithdrawApplication' })

export const ApplicationQuery = PageQuery.extend({
  side: z.enum(['consumer', 'provider']).optional(),
  state: z.enum(['draft', 'reviewing', 'supplement', 'approved', 'refused', 'withdrawn']).optional(),
  service: z.string().max(100).optional(),
})
