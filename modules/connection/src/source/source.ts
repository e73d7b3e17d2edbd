import type { Machine } from '@shuyuan/workflow'

export type SourceState = 'draft' | 'tested' | 'enabled' | 'paused'
export type SourceAction = 'try' | 'change' | 'enable' | 'pause' | 'resume'

/** What a trial of the connection found. */
export interface Trial {
  at: Date
  ok: boolean
  /** error code; null when it went well */
  code: string | null
  /** Chinese, for the person who registers it */
  message: string
  /** tables or files that were seen; null when it did not get that far */
  found: number | null
  /** whether the account could change data; null = it cannot be told */
  canWrite: boolean | null
  ms: number
}

/** 数据源: a system of a department that data is read from. */
export interface Source {
  id: string
  name: string
  /** of packages/connector */
  kind: string
  /** organisation that owns it */
  provider: string
  /** information system of the catalogue */
  system: string | null
  note: string
  config: Record<string, unknown>
  state: SourceState
  trial: Trial | null
  secretAt: Date | null
  /** since when the account could change data; null = it could not when last seen */
  writableSince: Date | null
  createdBy: string
  createdAt: Date
  editedAt: Date
}

/** Nothing is read from a source before a trial went well and somebody enabled it; another address needs another trial. */
export const sourceMachine: Machine<SourceState, SourceAction> = {
  draft: { try: { to: 'tested', event: 'tested' } },
  tested: {
    try: { to: 'tested', event: 'tested' },
    change: { to: 'draft', event: 'changed' },
    enable: { to: 'enabled', event: 'enabled' },
  },
  enabled: { pause: { to: 'paused', event: 'paused' }, change: { to: 'draft', event: 'changed' } },
  paused: { resume: { to: 'enabled', event: 'resumed' }, change: { to: 'draft', event: 'changed' } },
}

/** Parts of a config that say what is read, not where: they change without a new trial and without the secret. */
const HARMLESS = new Set(['pattern', 'quietSeconds', 'after', 'perMinute'])

/** Whether two configs lead to the same place with the same account; pure. */
export function sameAddress(a: Record<string, unknown>, b: Record<string, unknown>): boolean {
  const names = new Set([...Object.keys(a), ...Object.keys(b)].filter((name) => !HARMLESS.has(name)))
  return [...names].every((name) => JSON.stringify(a[name]) === JSON.stringify(b[name]))
}
