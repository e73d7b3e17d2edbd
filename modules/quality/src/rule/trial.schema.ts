import { said } from '@shuyuan/http'
import { z } from 'zod'
import { ViolationSchema } from '../check/check.schema.ts'
import { RuleSchema, WordsSchema } from './rule.schema.ts'

const Tally = z.object({
  state: z.enum(['pass', 'tolerated', 'violated', 'na', 'not_runnable']),
  checked: z.number(),
  bad: z.number(),
  note: said(),
})

const Message = { wrong: WordsSchema, repair: WordsSchema, remedy: WordsSchema.nullable() }

/** What a rule would find: counts, some rows as the caller may see them, and the statement that counted. */
export const TrialSchema = z
  .object({
    rule: RuleSchema,
    rows: z.number(),
    result: Tally,
    samples: z.array(ViolationSchema),
    sql: z.string(),
    ...Message,
  })
  .meta({ id: 'QualityTrial' })

/** Whether a saved rule can run on the newest version; if not, why and what to do. */
export const ExplanationSchema = z
  .object({ rule: RuleSchema, runnable: z.boolean(), reason: said(), ...Message })
  .meta({ id: 'QualityExplanation' })
