import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Choice = z.object({ value: z.string(), zh: z.string(), en: z.string() })

/** A parameter as a form shows it. `when`: only where another parameter has this value; `types`: columns of these types only. */
export const FieldSchema = z
  .object({
    name: z.string(),
    input: z.enum([
      'columns',
      'column',
      'text',
      'words',
      'number',
      'switch',
      'choice',
      'expression',
      'pairs',
      'codeList',
      'dataset',
      'keys',
      'takes',
    ]),
    zh: z.string(),
    en: z.string(),
    optional: z.boolean().optional(),
    default: z.unknown().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    types: z.array(z.string()).optional(),
    choices: z.array(Choice).optional(),
    when: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'CleansingField' })

export const KindSchema = z
  .object({
    kind: z.string(),
    group: z.enum(['text', 'value', 'shape', 'row']),
    zh: z.string(),
    en: z.string(),
    hintZh: z.string(),
    hintEn: z.string(),
    fields: z.array(FieldSchema),
  })
  .meta({ id: 'CleansingKind' })

let kinds: z.infer<typeof KindSchema>[] | undefined

/** Every kind of step with its words and its form, in the order a menu shows them. */
export function describeKinds(): z.infer<typeof KindSchema>[] {
  kinds ??= z
    .array(KindSchema)
    .parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'data', 'kinds.json'), 'utf8')))
  return kinds
}
