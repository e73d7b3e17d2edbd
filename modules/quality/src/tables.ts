import type { GeneratedAlways, JSONColumnType } from 'kysely'
import type { Cause, Verdict } from './check/check.ts'
import type { ResultState, Way } from './check/result.ts'
import type { Dimension, Obstacle } from './kind/kind.ts'
import type { PackRule } from './pack/pack.ts'
import type { Rule, Severity, Tolerance } from './rule/rule.ts'
import type { Setting } from './score/setting.ts'

type Json<T extends object> = JSONColumnType<T, string, string>

declare module '@shuyuan/db' {
  interface Tables {
    'quality.rule': {
      id: string
      dataset: string
      position: number
      kind: string
      columns: Json<string[]>
      params: Json<Record<string, unknown>>
      severity: Severity
      weight: number
      dimension: Dimension
      title: string
      enabled: boolean
      library: string | null
      owner: string | null
      tolerance: JSONColumnType<Tolerance | null, string | null, string | null>
      pack: string | null
      editedBy: string
      editedAt: Date
    }
    'quality.check': {
      id: string
      seq: GeneratedAlways<number>
      dataset: string
      version: string
      org: string
      cause: Cause
      verdict: Verdict
      score: number | null
      grade: string | null
      dimensions: Json<Partial<Record<Dimension, number>>>
      rows: number
      rules: number
      violated: number
      notRunnable: number
      violations: number
      file: string | null
      findingsDroppedAt: Date | null
      checkedBy: string
      startedAt: Date
      finishedAt: Date
    }
    'quality.result': {
      check: string
      position: number
      rule: Json<Rule>
      state: ResultState
      checked: number
      bad: number
      note: string
      obstacle: Obstacle | null
      way: Way | null
    }
    'quality.pack': {
      element: string
      version: number
      rules: Json<PackRule[]>
      note: string
      editedBy: string
      editedAt: Date
    }
    'quality.setting': { id: 'platform'; body: Json<Setting>; editedBy: string; editedAt: Date }
    'quality.nightly': { dataset: string; day: string }
    'quality.schedule': { dataset: string; cron: string; nextAt: Date; editedBy: string; editedAt: Date }
  }
}
