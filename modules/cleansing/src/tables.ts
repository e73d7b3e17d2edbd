import type { ColumnType as SqlColumn, JSONColumnType } from 'kysely'
import type { Definition, Trigger } from './pipeline/pipeline.ts'
import type { RunCause, RunState, StepReport } from './run/run.ts'

type Count = SqlColumn<number, number | undefined, number>

declare module '@shuyuan/db' {
  interface Tables {
    'cleansing.pipeline': {
      id: string
      name: string
      description: string
      input: string
      output: string | null
      outputName: string
      provider: string
      draft: JSONColumnType<Definition>
      revision: number
      published: number | null
      trigger: JSONColumnType<Trigger>
      nextAt: Date | null
      retiredAt: Date | null
      createdBy: string
      createdAt: Date
      updatedAt: Date
    }
    'cleansing.version': {
      pipeline: string
      seq: number
      definition: JSONColumnType<Definition>
      note: string
      createdBy: string
      createdAt: Date
    }
    'cleansing.run': {
      id: string
      pipeline: string
      seq: number
      input: string
      output: string
      cause: RunCause
      state: RunState
      job: string | null
      rowsIn: Count
      rowsOut: Count
      rowsRejected: Count
      rowsDropped: Count
      steps: SqlColumn<StepReport[], string | undefined, string>
      error: SqlColumn<{ code: string; title: string } | null, string | null | undefined, string | null>
      createdBy: string
      org: string | null
      createdAt: Date
      startedAt: SqlColumn<Date | null, Date | null | undefined, Date | null>
      finishedAt: SqlColumn<Date | null, Date | null | undefined, Date | null>
    }
  }
}
