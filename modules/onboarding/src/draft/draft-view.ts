import { sayRule } from '@shuyuan/quality'
import type { z } from 'zod'
import type { Draft } from './draft.ts'
import type { DraftView } from './draft.schema.ts'

/** A sitting as it is shown: each proposed rule also in words. */
export function draftView(draft: Draft): z.output<typeof DraftView> {
  const { columns, rules } = draft.proposal
  const titles = new Map(columns.map(({ name, title }) => [name, title]))
  return { ...draft, ruleTitles: rules.map((rule) => sayRule(rule, (name) => titles.get(name) || name)) }
}
