import { z } from 'zod'

const Word = z.string().max(200).trim().min(1)

/** Who asks, for which matter, in which system: every call carries them (查询核验 call habit of the national platform). */
const Circumstances = {
  grant: z.string().max(40).optional().describe('授权单号；省略时按用途匹配'),
  purpose: Word.describe('使用用途，须与授权一致'),
  matter: Word.describe('业务事项名称或编码'),
  operator: Word.describe('经办人在本单位的工号或账号'),
  system: Word.describe('业务系统名称'),
  key: z.record(z.string().max(100), z.string().max(500)).describe('查询键：数据项 → 值'),
}

export const QueryCall = z
  .object({
    ...Circumstances,
    fields: z.array(z.string().max(100)).min(1).max(200).optional().describe('省略时返回全部授权数据项'),
  })
  .meta({ id: 'SharingQueryCall' })

export const VerifyCall = z
  .object({
    ...Circumstances,
    expect: z
      .record(z.string().max(100), z.string().max(500))
      .refine((fields) => Object.keys(fields).length > 0, '至少核验一个数据项')
      .describe('待核验的数据项 → 值'),
  })
  .meta({ id: 'SharingVerifyCall' })

/** Part of the answer where the records follow a captured table. */
const Position = {
  position: z.string().optional().describe('变更捕获的数据：回答所依据的源库日志位点'),
}

/** Part of the answer only while the record is doubted (校核 not settled yet). */
const Doubt = {
  doubted: z.literal(true).optional().describe('该记录有异议，正在核实'),
  doubtedSince: z.iso.datetime({ offset: true }).optional(),
}

export const QueryAnswer = z
  .object({
    service: z.string(),
    version: z.string(),
    ...Position,
    evidence: z.string(),
    complete: z.boolean(),
    records: z.array(z.record(z.string(), z.string().nullable())),
    ...Doubt,
  })
  .meta({ id: 'SharingQueryAnswer' })

export const VerifyAnswer = z
  .object({
    service: z.string(),
    version: z.string(),
    ...Position,
    evidence: z.string(),
    /** match 一致 · mismatch 不一致 · not_found 查无 */
    result: z.enum(['match', 'mismatch', 'not_found']),
    ...Doubt,
  })
  .meta({ id: 'SharingVerifyAnswer' })

export type QueryCall = z.infer<typeof QueryCall>
export type VerifyCall = z.infer<typeof VerifyCall>
export type QueryAnswer = z.infer<typeof QueryAnswer>
export type VerifyAnswer = z.infer<typeof VerifyAnswer>
