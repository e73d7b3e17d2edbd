import { fill } from '../rule/rule.ts'
import { itemOf } from './bundled-library.ts'
import type { Words } from '../kind/kind.ts'

export interface Message {
  /** what is wrong with the rows found */
  wrong: Words
  /** how to repair them */
  repair: Words
}

/** What a rule says about the rows it finds, in both languages, with columns and parameters filled in. Never a value of the row. */
export function messageOf(rule: {
  library?: string | null
  kind: string
  columns: string[]
  params: Record<string, unknown>
}): Message {
  const item = itemOf(rule)
  const words = (some: Words | undefined): Words => ({
    zh: fill(some?.zh ?? '', 'zh', rule.columns, rule.params),
    en: fill(some?.en ?? '', 'en', rule.columns, rule.params),
  })
  return { wrong: words(item?.wrong), repair: words(item?.repair) }
}
