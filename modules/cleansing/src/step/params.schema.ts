import { z } from 'zod'
import { onErrors } from './step.ts'

/** Names of columns a step works on. */
export const Columns = z.array(z.string().max(63)).min(1, '请选择至少一个字段').max(200)
export const ColumnName = z.string().min(1, '请选择字段').max(63)
export const NewName = z.string().max(63).trim().min(1, '请填写新字段名')
/** Another name that may be left empty: then no such column is written. */
export const MaybeName = z.string().max(63).trim().default('')
export const Title = z.string().max(100).trim().default('')
export const OnErrorParam = z.enum(onErrors).default('reject')
