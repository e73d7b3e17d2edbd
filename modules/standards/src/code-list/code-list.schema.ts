import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

export const ListId = z.string().regex(/^[a-z][a-z0-9_]{1,49}$/, '应为小写字母开头，由小写字母、数字和下划线组成')
export const ListParams = z.object({ id: z.string().max(60) })
const Text = (max: number) => z.string().max(max).trim().min(1)
const Day = z.iso.date()

export const CodeListBody = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    standard: z.string(),
    source: z.enum(['national', 'local']),
    description: z.string(),
    version: z.number().int(),
    valueCount: z.number().int(),
    updatedAt: Instant,
  })
  .meta({ id: 'StandardsCodeList' })
export const CodeListPage = pageOf(CodeListBody)

export const CodeListDetail = CodeListBody.extend({
  versions: z.array(
    z.object({
      version: z.number().int(),
      validFrom: z.string(),
      note: said(),
      added: z.number().int(),
      changed: z.number().int(),
      withdrawn: z.number().int(),
      createdAt: Instant,
      createdBy: z.string(),
    }),
  ),
}).meta({ id: 'StandardsCodeListDetail' })

export const CodeValueBody = z
  .object({
    code: z.string(),
    label: z.string(),
    parent: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  })
  .meta({ id: 'StandardsCodeValue' })
export const CodeValuePage = pageOf(CodeValueBody)

export const WantedValue = z.object({
  code: Text(100),
  label: Text(200),
  parent: z.string().max(100).trim().min(1).nullable().default(null),
  /** first day in force of a new code; null = from the day of the version */
  validFrom: Day.nullable().default(null),
  /** first day no longer in force; null = open */
  validTo: Day.nullable().default(null),
})
export const WantedValues = z.array(WantedValue).min(1).max(20_000)

export const CreateList = z.object({
  id: ListId,
  name: Text(100),
  nameEn: z.string().max(200).trim().default(''),
  standard: z.string().max(200).trim().default(''),
  description: z.string().max(2000).trim().default(''),
  /** day from which the list is in force; default today */
  validFrom: Day.optional(),
  values: WantedValues,
})

export const EditList = z.object({
  /** version the editor saw */
  version: z.number().int().min(1),
  name: Text(100).optional(),
  description: z.string().max(2000).trim().optional(),
  note: z.string().max(500).trim().default(''),
  /** day from which the version is in force, not before the one of the last version; default today */
  validFrom: Day.optional(),
  values: WantedValues,
})

export const ValueFile = z
  .object({ name: z.string().max(200).trim().min(1), content: z.base64().max(8 << 20) })
  .meta({ id: 'StandardsValueFile' })
export const ValueFileRead = z
  .object({
    values: z.array(CodeValueBody),
    faults: z.array(z.object({ row: z.number().int(), column: z.string(), value: z.string(), message: said() })),
  })
  .meta({ id: 'StandardsValueFileRead' })

const Named = z.object({ label: z.string(), parent: z.string().nullable() })
export const ListDiff = z
  .object({
    from: z.string(),
    to: z.string(),
    items: z.array(
      z.object({
        code: z.string(),
        kind: z.enum(['added', 'changed', 'withdrawn']),
        before: Named.nullable(),
        after: Named.nullable(),
      }),
    ),
    /** false: more codes differ than are shown */
    complete: z.boolean(),
  })
  .meta({ id: 'StandardsCodeListDiff' })
export const DiffQuery = z.object({ from: Day, to: Day })
export const ExportQuery = z.object({ format: z.enum(['csv', 'xlsx']).default('csv'), asOf: Day.optional() })

export const ListQuery = PageQuery.extend({
  q: z.string().max(100).trim().optional(),
  source: z.enum(['national', 'local']).optional(),
})
export const ValueQuery = PageQuery.extend({
  q: z.string().max(100).trim().optional(),
  /** children of this code; `root` = the top level */
  parent: z.string().max(100).optional(),
  /** values in force on this day; default today; `all` = every period */
  asOf: z.union([z.iso.date(), z.literal('all')]).optional(),
})
