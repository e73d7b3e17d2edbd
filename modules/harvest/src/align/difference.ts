import { draftContent } from '../record/draft-content.ts'
import { plainName, type RemoteRecord } from '../record/record.ts'
import { itemNames } from './match-lines.ts'

export const differenceKinds = [
  'missing_here',
  'missing_there',
  'retitled',
  'items',
  'grade',
  'share_type',
  'update_cycle',
] as const
export type DifferenceKind = (typeof differenceKinds)[number]
export type DifferenceState = 'open' | 'assigned' | 'done' | 'dismissed'

/** One thing in which the own book and another list do not agree, and what is done about it. */
export interface Difference {
  id: string
  alignment: string
  kind: DifferenceKind
  title: string
  code: string
  entry: string | null
  /** whose it is; null = no registered organisation bears the provider's name */
  org: string | null
  referenceSeq: number | null
  matchedBy: string
  score: number
  detail: { here: unknown; there: unknown }
  state: DifferenceState
  note: string
  dueOn: string | null
  /** draft entry made of it */
  draft: string | null
  answer: string
  changedBy: string | null
  changedAt: Date | null
}

/** In what two rows of one thing differ. What one side does not say is no difference. Pure. */
export function compareLines(
  here: RemoteRecord,
  there: RemoteRecord,
): { kind: DifferenceKind; detail: Difference['detail'] }[] {
  const found: { kind: DifferenceKind; detail: Difference['detail'] }[] = []
  const put = (kind: DifferenceKind, a: unknown, b: unknown): void =>
    void found.push({ kind, detail: { here: a, there: b } })
  if (plainName(here.title) !== plainName(there.title)) put('retitled', here.title, there.title)
  const [own, other] = [new Set(itemNames(here)), new Set(itemNames(there))]
  if (own.size > 0 && other.size > 0) {
    const onlyHere = here.items.filter((_, i) => !other.has(itemNames(here)[i] as string))
    const onlyThere = there.items.filter((_, i) => !own.has(itemNames(there)[i] as string))
    const names = (items: RemoteRecord['items']) => items.map(({ title, name }) => title || name)
    if (onlyHere.length + onlyThere.length > 0) put('items', names(onlyHere), names(onlyThere))
  }
  const [a, b] = [draftContent(here, {}).content, draftContent(there, {}).content]
  if (a.dataLevel && b.dataLevel && a.dataLevel !== b.dataLevel) put('grade', a.dataLevel, b.dataLevel)
  if (a.shareType && b.shareType && a.shareType !== b.shareType) put('share_type', a.shareType, b.shareType)
  if (a.updateCycle && b.updateCycle && a.updateCycle !== b.updateCycle)
    put('update_cycle', a.updateCycle, b.updateCycle)
  return found
}
