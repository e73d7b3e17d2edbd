import type { JSONColumnType } from 'kysely'
import type { Plan } from './plan/plan.ts'
import type { Run, RunFacts, RunResult } from './run/run.ts'

type Json<T extends object | null> = JSONColumnType<T, string | null, string | null>

declare module '@shuyuan/db' {
  interface Tables {
    'verification.plan': Omit<Plan, 'sources' | 'fields'> & {
      sources: Json<Plan['sources']>
      fields: Json<Plan['fields']>
      droppedAt: Date | null
    }
    'verification.run': Omit<Run, 'facts' | 'result'> & {
      facts: Json<RunFacts | null>
      result: Json<RunResult | null>
    }
    'verification.ruling': {
      id: string
      plan: string
      field: string
      keyHash: string
      keySealed: string
      dataset: string | null
      reason: string
      by: string
      at: Date
      endedAt: Date | null
    }
  }
}
