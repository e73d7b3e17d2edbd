import { ident, list, text } from '@shuyuan/engine'
import { DEED, REMOVE, ROW } from './repair.ts'

/** How corrected rows meet the rows of the version: by row number, or by key columns. */
export type Match = { row: true } | { keys: readonly string[] }

export interface RepairPlan {
  /** files of the version to repair */
  base: string
  /** files of the corrected rows; `_row` there counts the corrected file */
  corrected: string
  columns: readonly string[]
  /** columns that the corrected file holds; the others keep what they have */
  given: readonly string[]
  match: Match
  /** the corrected file may ask to take rows out */
  removes: boolean
}

const C_ROW = ident(`$${ROW}`)
const C_DEED = ident(`$${DEED}`)

function on({ match }: RepairPlan): string {
  if ('row' in match) return `c.${C_ROW} = b._row`
  return match.keys.map((key) => `c.${ident(key)} IS NOT DISTINCT FROM b.${ident(key)}`).join(' AND ')
}

const removed = ({ removes }: RepairPlan) => (removes ? `trim(coalesce(c.${C_DEED}, '')) = ${text(REMOVE)}` : 'FALSE')

/** Corrected rows that meet no row of the version, or meet one that another corrected row meets too: number and what is wrong. */
export function strayRowsSql(plan: RepairPlan): string {
  const place = 'row' in plan.match ? [`c.${C_ROW}`] : plan.match.keys.map((key) => `c.${ident(key)}`)
  return `SELECT c._row AS row, NOT EXISTS (SELECT 1 FROM read_parquet(${text(plan.base)}) b WHERE ${on(plan)}) AS stray,
      count(*) OVER (PARTITION BY ${list(place)}) > 1 AS twice
    FROM read_parquet(${text(plan.corrected)}) c QUALIFY stray OR twice ORDER BY c._row LIMIT 5`
}

/** Rows of the version that change or go. */
export function countRepairSql(plan: RepairPlan): string {
  return `SELECT count(*) AS touched, count_if(${removed(plan)}) AS removed
    FROM read_parquet(${text(plan.base)}) b JOIN read_parquet(${text(plan.corrected)}) c ON ${on(plan)}`
}

/** The version with the corrected rows in place of those they meet, under the same row numbers. */
export function repairSql(plan: RepairPlan, target: string): string {
  const cells = plan.columns.map((name) => {
    const column = ident(name)
    if (!plan.given.includes(name)) return `b.${column} AS ${column}`
    return `CASE WHEN c._row IS NULL THEN b.${column} ELSE c.${column} END AS ${column}`
  })
  return `COPY (SELECT ${list(['b._row AS _row', ...cells])}
    FROM read_parquet(${text(plan.base)}) b LEFT JOIN read_parquet(${text(plan.corrected)}) c ON ${on(plan)}
    WHERE c._row IS NULL OR NOT (${removed(plan)})) TO ${text(target)} (FORMAT parquet, COMPRESSION zstd)`
}
