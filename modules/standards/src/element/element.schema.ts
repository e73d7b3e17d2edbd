import { Instant, pageOf, PageQuery, said } from '@shuyuan/http'
import { z } from 'zod'

const Text = (max: number) => z.string().max(max).trim().min(1)
const Optional = (max: number) => z.string().max(max).trim().default('')
const Sensitivity = z.enum(['none', 'personal', 'sensitive'])
const Status = z.enum(['draft', 'trial', 'standard', 'retired'])
const Grade = z.number().int().min(1).max(4)
const Mask = z.enum([
  'none',
  'full',
  'name',
  'id_number',
  'mobile',
  'phone',
  'email',
  'address',
  'bank_card',
  'plate',
  'birth_date',
  'hash',
  'head_tail',
  'passport',
  'amount',
])

export const ElementBody = z
  .object({
    id: z.string(),
    semantic: z.string().nullable(),
    name: z.string(),
    nameEn: z.string(),
    pinyin: z.string(),
    category: z.string(),
    objectClass: z.string(),
    property: z.string(),
    representation: z.string(),
    dataType: z.string(),
    format: z.string(),
    codeList: z.string().nullable(),
    identifier: z.string().nullable(),
    unit: z.string(),
    definition: z.string(),
    synonyms: z.array(z.string()),
    sensitivity: Sensitivity,
    grade: Grade,
    mask: z.string().nullable(),
    status: Status,
    source: z.enum(['bundled', 'local']),
    submitter: z.string(),
    version: z.number().int(),
    updatedAt: Instant,
  })
  .meta({ id: 'StandardsElement' })
export const ElementPage = pageOf(ElementBody)

const fields = {
  name: Text(100),
  nameEn: Optional(200),
  pinyin: Optional(300),
  category: Text(50),
  objectClass: Text(50),
  property: Text(100),
  representation: Text(50),
  dataType: Text(50),
  format: Text(40),
  codeList: z.string().max(60).nullable().default(null),
  identifier: z.string().max(60).nullable().default(null),
  unit: Optional(50),
  definition: Text(2000),
  synonyms: z.array(Text(100)).max(50).default([]),
  sensitivity: Sensitivity,
  grade: Grade,
  mask: Mask.nullable().default(null),
  status: Status.default('draft'),
  submitter: Optional(100),
}

export const CreateElement = z.object(fields)
export const EditElement = z
  .object(
    Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, v instanceof z.ZodDefault ? v.unwrap() : v])) as {
      [K in keyof typeof fields]: (typeof fields)[K] extends z.ZodDefault<infer T> ? T : (typeof fields)[K]
    },
  )
  .partial()
  .extend({
    /** version the editor saw */
    version: z.number().int().min(1),
    /** why it changes */
    note: z.string().max(500).trim().optional(),
  })

export const ElementVersions = z
  .object({
    items: z.array(
      z.object({
        version: z.number().int(),
        content: ElementBody,
        note: said(),
        createdAt: Instant,
        createdBy: z.string(),
      }),
    ),
  })
  .meta({ id: 'StandardsElementVersions' })

export const ElementQuery = PageQuery.extend({
  q: z.string().max(100).trim().optional(),
  category: z.string().max(50).optional(),
  status: Status.optional(),
  sensitivity: Sensitivity.optional(),
  codeList: z.string().max(60).optional(),
})
