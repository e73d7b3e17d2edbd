import { findKind } from '../kind/kinds.ts'
import { withTitles } from './param-word.ts'
import { type RuleDraft, titleOf } from './rule.ts'

/** What a rule that is only proposed asks of the data, in the words it will have once it is registered. `nameOf` gives a column's title. */
export function sayRule(draft: RuleDraft, nameOf: (column: string) => string): { zh: string; en: string } {
  const kind = findKind(draft.kind)
  if (draft.title || !kind) return { zh: draft.title ?? draft.kind, en: draft.title ?? draft.kind }
  const params = kind.params.safeParse(draft.params)
  const filled = withTitles((params.success ? params.data : draft.params) as Record<string, unknown>, nameOf)
  const said = (language: 'zh' | 'en') => titleOf(kind, language, draft.columns.map(nameOf), filled)
  return { zh: said('zh'), en: said('en') }
}
