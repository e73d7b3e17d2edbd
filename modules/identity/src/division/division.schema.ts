import { line } from '@shuyuan/http'
import { z } from 'zod'

export const DivisionCode = z.string().regex(/^(\d{6}|\d{9}|\d{12})$/, '应为 6、9 或 12 位数字')

export const DivisionBody = z
  .object({
    code: z.string(),
    name: z.string(),
    level: z.int().describe('1 省 2 市 3 县 4 乡 5 村'),
    parent: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable().describe('停用日期：自该日起不再有效'),
  })
  .meta({ id: 'IdentityDivision' })

export const DivisionQuery = z.object({
  parent: DivisionCode.optional().describe('下级区划；不填时为省级'),
  q: line(50).optional().describe('名称或代码的一部分；填写时忽略 parent'),
  date: z.iso.date().optional().describe('只列该日有效的；不填时含已停用的'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: z.string().max(2000).optional(),
})

const Row = z.object({
  code: z.string().max(20),
  name: z.string().max(100),
  validFrom: z.string().max(20).nullish(),
  validTo: z.string().max(20).nullish(),
})

export const DivisionImport = z
  .object({
    csv: z.string().max(4_000_000).optional().describe('含表头 code,name[,valid_from,valid_to] 的 CSV 文本'),
    divisions: z.array(Row).max(60_000).optional(),
  })
  .refine((body) => (body.csv === undefined) !== (body.divisions === undefined), '请提供 csv 或 divisions 之一')
  .meta({ id: 'IdentityDivisionImport' })

export const DivisionImported = z
  .object({ inserted: z.int(), updated: z.int(), unchanged: z.int() })
  .meta({ id: 'IdentityDivisionImported' })
