import { canonicalJson } from '@shuyuan/kernel'
import { type DraftContent, draftFields } from '../record/draft-content.ts'

/** What the remote side changed in a record that an entry was made of. */
export interface Change {
  id: string
  record: string
  entry: string
  provider: string
  title: string
  run: string
  remote: DraftContent
  /** fields that the remote side changed */
  fields: string[]
  /** of these, changed here as well */
  conflicts: string[]
  state: 'open' | 'settled'
  choices: Record<string, 'remote' | 'local'> | null
  settledBy: string | null
  settledAt: Date | null
  createdAt: Date
}

type Parts = { [K in keyof DraftContent]?: unknown }
const differ = (a: unknown, b: unknown): boolean => canonicalJson(a ?? '') !== canonicalJson(b ?? '')

/** Items without the numbers that the catalogue gives them. */
const bare = (field: string, value: unknown): unknown =>
  field === 'items' && Array.isArray(value)
    ? value.map(({ seq: _seq, ...item }: Record<string, unknown>) => item)
    : value

/** Which fields the remote side changed since the entry was made of it, and which of them were changed here too. Pure. */
export function compareSides(
  base: { remote: DraftContent; local: DraftContent },
  remote: DraftContent,
  local: Parts,
): { fields: string[]; conflicts: string[] } {
  const fields = draftFields.filter(
    (field) => differ(base.remote[field], remote[field]) && differ(bare(field, local[field]), remote[field]),
  )
  const conflicts = fields.filter((field) => differ(base.local[field], bare(field, local[field])))
  return { fields, conflicts }
}
