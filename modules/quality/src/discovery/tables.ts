import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { Signal } from './detect/vote.ts'
import type { Draft } from './draft/draft.ts'
import type { FoundDependency, SuggestionState } from './discovery.ts'

type Json<T extends object> = JSONColumnType<T, string, string>

declare module '@shuyuan/db' {
  interface Tables {
    'quality.discovery': {
      id: string
      seq: GeneratedAlways<number>
      dataset: string
      version: string
      org: string
      rows: number
      looked: number
      cells: number
      suspects: number
      byColumn: Json<Record<string, number>>
      bySignal: Json<Partial<Record<Signal, number>>>
      weights: Json<Partial<Record<Signal, number>>>
      dependencies: Json<FoundDependency[]>
      cellsFile: string | null
      examplesFile: string | null
      runBy: string
      startedAt: Date
      finishedAt: Date
    }
    'quality.suggestion': {
      id: string
      seq: GeneratedAlways<number>
      dataset: string
      org: string
      fingerprint: string
      discovery: string
      draft: Json<Draft['rule']>
      title: string
      reason: string
      confidence: number
      checked: number
      bad: number
      state: SuggestionState
      rule: string | null
      decidedBy: string | null
      decidedAt: Date | null
      decisionReason: string | null
    }
    'quality.cleared': {
      dataset: string
      column: string
      digest: string
      reason: string
      clearedBy: string
      clearedAt: Date
    }
  }
}
