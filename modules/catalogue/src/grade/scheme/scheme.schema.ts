import { line, prose } from '@shuyuan/http'
import { z } from 'zod'
import { GradeBody } from '../grading.schema.ts'

const Choice = z.union([z.literal(1), z.literal(2), z.literal(3)])
export const SchemeId = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, '标识应为小写字母、数字和连字符')

const LevelBody = z
  .object({
    code: line(20),
    name: line(40),
    effect: prose(200).default(''),
    from: GradeBody,
    to: GradeBody,
    share: Choice,
    open: Choice,
  })
  .meta({ id: 'CatalogueLevel' })
export const SchemeInput = z
  .object({
    name: line(60),
    basis: prose(200).default(''),
    levels: z.array(LevelBody).min(1).max(8),
    active: z.boolean(),
  })
  .meta({ id: 'CatalogueSchemeForm' })
export const SchemeBody = SchemeInput.extend({ id: z.string(), builtin: z.boolean() }).meta({ id: 'CatalogueScheme' })
export const Schemes = z.object({
  schemes: z.array(SchemeBody),
  /** each grade in the words of the scheme in use, and how wide it may go: the stricter of the national rules and the scheme */
  levels: z.array(
    z
      .object({
        grade: GradeBody,
        label: z.string(),
        share: Choice,
        open: Choice,
        shareBy: z.string().nullable().describe('the stricter scheme; null where the national rules say it'),
        openBy: z.string().nullable(),
      })
      .meta({ id: 'CatalogueLevelRule' }),
  ),
  /** every pair of schemes: each level of one in terms of the other */
  mappings: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      levels: z.array(z.object({ from: z.string(), to: z.string().nullable(), exact: z.boolean() })),
    }),
  ),
})

const NodeBody = z.object({ code: line(20), parent: z.string().max(20).nullable(), name: line(60) })
export const TreeInput = z
  .object({ name: line(60), nodes: z.array(NodeBody).min(1).max(2000) })
  .meta({ id: 'CatalogueClassTreeForm' })
export const TreeBody = TreeInput.extend({ id: z.string(), builtin: z.boolean() }).meta({ id: 'CatalogueClassTree' })
export const Trees = z.object({ items: z.array(TreeBody) })
export const ClassesBody = z
  .object({ classes: z.array(z.object({ tree: z.string().max(40), code: z.string().max(20) })).max(50) })
  .meta({ id: 'CatalogueClasses' })
