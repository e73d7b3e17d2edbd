import type { ConnectionDeps } from '../deps.ts'
import type { RemoteTable } from './dialect.sql.ts'
import type { Logical } from './logical.ts'
import { type Call, withinLimits } from './within-limits.ts'

export interface RemoteAnswer {
  rows: (string | null)[][]
  /** there were more rows than may be asked for */
  more: boolean
}

export interface Question extends Call {
  build(table: RemoteTable): { text: string; parameters: (string | null)[] }
  /** at most so many rows, and never more than the department allows */
  rows: number
}

/** Puts one statement to the department's database within its limits (`withinLimits`), of time and rows too. Throws CONNECTION_LOGICAL_…, CONNECTOR_…. */
export async function askSource(deps: ConnectionDeps, logical: Logical, question: Question): Promise<RemoteAnswer> {
  const { rows, more } = await withinLimits(deps, logical, question, async (door, table) => {
    const { text, parameters } = question.build(table)
    const maxRows = Math.min(question.rows, logical.maxRows)
    const limits = { timeoutMs: logical.timeoutMs, maxRows, signal: question.signal }
    const answer = await door.query(text, parameters, limits)
    return { ...answer, count: answer.rows.length }
  })
  return { rows, more }
}
