import { canonicalJson } from '@shuyuan/kernel'
import type { Signal } from './detect/vote.ts'
import type { Draft } from './draft/draft.ts'

export type SuggestionState = 'open' | 'accepted' | 'dismissed'

export interface FoundDependency {
  from: string[]
  to: string
  support: number
  confidence: number
}

/** One look at a version without labels. */
export interface Discovery {
  id: string
  dataset: string
  version: string
  org: string
  rows: number
  /** rows looked at; fewer than `rows` where a sample was drawn */
  looked: number
  cells: number
  suspects: number
  /** suspect cells by column, and by witness */
  byColumn: Record<string, number>
  bySignal: Partial<Record<Signal, number>>
  /** how often each witness proved right, 0…1 */
  weights: Partial<Record<Signal, number>>
  dependencies: FoundDependency[]
  cellsFile: string | null
  examplesFile: string | null
  runBy: string
  startedAt: Date
  finishedAt: Date
}

/** A rule the data seem to follow, waiting for a person. */
export interface Suggestion {
  id: string
  seq: number
  dataset: string
  org: string
  fingerprint: string
  discovery: string
  draft: Draft['rule']
  title: string
  reason: string
  /** share of the rows (or of the evidence) that follow the rule */
  confidence: number
  checked: number
  /** rows that break it: the counter-examples */
  bad: number
  state: SuggestionState
  rule: string | null
  decidedBy: string | null
  decidedAt: Date | null
  decisionReason: string | null
}

/** Parameters that make another rule of the same kind and columns; of other kinds only limits move from version to version. */
const TELLING: Record<string, readonly string[]> = {
  conditional_value: ['allowed'],
  conditional_dependency: ['when'],
  denial_constraint: ['same', 'differ'],
  expression: ['expression'],
}

/** What makes two suggestions the same one: kind, columns, and where these do not tell all, the parameters that do. */
export function fingerprintOf({ kind, columns, params }: Pick<Draft['rule'], 'kind' | 'columns' | 'params'>): string {
  const telling = (TELLING[kind] ?? []).map((name) => canonicalJson(params[name] ?? null))
  return [`${kind}:${columns.join(',')}`, ...telling].join(' ')
}
