import { Instant, line, prose } from '@shuyuan/http'
import { z } from 'zod'
import { FIELD_TYPES } from './field.ts'

const Kept = {
  key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, '应为小写字母开头的字母、数字或下划线，最多 40 位'),
  type: z.enum(FIELD_TYPES),
}
const Changeable = {
  label: line(60),
  required: z.boolean().default(false),
  options: z.array(line(100)).max(200).default([]),
  codeList: line(60).nullable().default(null),
  classes: z
    .array(z.string().regex(/^[123]\d{0,5}$/, '应为前段码的前几位，如 3 或 307'))
    .max(50)
    .default([]),
  themes: z.array(line(20)).max(50).default([]),
  hint: prose(500).default(''),
  filterable: z.boolean().default(true),
  seq: z.int().min(0).max(10_000).default(100),
}

export const FieldBody = z.object({ ...Kept, ...Changeable }).meta({ id: 'CatalogueFieldBody' })
export const FieldChange = z.object(Changeable).meta({ id: 'CatalogueFieldChange' })
export const FieldView = FieldBody.extend({
  id: z.string(),
  createdAt: Instant,
  retiredAt: Instant.nullable(),
}).meta({ id: 'CatalogueField' })
export const FieldList = z.object({ items: z.array(FieldView) })
