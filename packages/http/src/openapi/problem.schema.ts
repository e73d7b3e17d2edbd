import { z } from 'zod'

/** RFC 9457 as every refusal of the API has it: a stable code for programs, Chinese for people. */
export const Problem = z
  .object({
    type: z.string().describe('错误说明的地址'),
    title: z.string().describe('中文说明：先说做不到什么，再引出有问题的值，最后说应当怎样'),
    title_en: z.string(),
    status: z.number().int().min(400).max(599),
    code: z.string().describe('稳定的错误代码，见错误代码表'),
    params: z.record(z.string(), z.unknown()).describe('说明中引用的值'),
    fields: z.record(z.string(), z.string()).optional().describe('每个有误的字段及说明'),
    data: z.unknown().optional().describe('程序继续处理所需的内容'),
    requestId: z.string().describe('请求编号，报障时请一并提供'),
  })
  .meta({ id: 'Problem' })
