import { ident, list, type Session } from '@shuyuan/engine'
import { makeTables } from '../run/cleanse-files.ts'
import type { StepReport } from '../run/run.ts'
import { addCounts, emptyReports } from '../run/tally.ts'
import { tallySql } from '../run/tally.sql.ts'
import { enterSql, finishSql, stepSql } from '../plan/chain.sql.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanColumn } from '../step/step.ts'

export interface TracedRow {
  row: number
  state: number
  /** the value that was refused */
  refused: string | null
  cells: Record<string, string | null>
}

/** Few rows through every step, each level kept, so that any step can be shown before and after. */
export interface Trace {
  steps: StepReport[]
  rows: number
  /** the rows before step `level`; the number of steps = at the end. All of them, or those named. */
  at(level: number, rows?: readonly number[]): Promise<TracedRow[]>
}

/** `source` yields `_row` and the input columns; meant for samples, since each level is a table in memory. */
export async function traceRows(session: Session, plan: Plan, source: string): Promise<Trace> {
  await makeTables(session, plan)
  const level = (i: number) => `"~t${i}"`
  await session.run(`create or replace temp table ${level(0)} as ${enterSql(source, plan.input)}`)
  for (const [i, step] of plan.steps.entries())
    await session.run(`create or replace temp table ${level(i + 1)} as ${stepSql(step, level(i))}`)
  const end = plan.steps.length + 1
  await session.run(
    `create or replace temp table ${level(end)} as ${finishSql(plan.output, plan.steps.length, level(end - 1))}`,
  )
  const [counted = {}] = await session.query<Record<string, unknown>>(tallySql(plan.steps.length, level(end)))
  return {
    steps: addCounts(emptyReports(plan), counted),
    rows: Number(counted.n ?? 0),
    async at(at, rows) {
      const columns = at >= plan.steps.length ? plan.output : (plan.steps[at]?.before ?? plan.input)
      const only = rows
        ? `where _row in (${rows.length > 0 ? list(rows.map((r) => String(Math.trunc(r)))) : 'null'})`
        : ''
      const found = await session.query<{
        row: number
        state: number
        refused: string | null
        cells: (string | null)[]
      }>(
        `select _row as row, "~s" as state, "~x" as refused, [${list(columns.map(textOf))}] as cells
          from ${level(at >= plan.steps.length ? end : at)} ${only} order by _row`,
      )
      return found.map(({ cells, ...r }) => ({
        ...r,
        cells: Object.fromEntries(columns.map((c, i) => [c.name, cells[i] ?? null])),
      }))
    },
  }
}

const textOf = (column: PlanColumn) => `cast(${ident(column.name)} as varchar)`
