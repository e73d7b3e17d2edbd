import type { Dependency } from '../dependency/dependency.ts'
import type { CodedTable } from '../table/coded-table.ts'
import { thinTable } from '../table/thin-table.ts'
import { openAllowance } from './allowance.ts'
import { draftConditionalDependencies } from './condition/draft-conditional-dependencies.ts'
import { draftConditionalValues } from './condition/draft-conditional-values.ts'
import { draftRequired } from './condition/draft-required.ts'
import type { Draft } from './draft.ts'
import { draftEquals } from './relation/draft-equals.ts'
import { draftGroupOutliers } from './relation/draft-group-outliers.ts'
import { draftOrders } from './relation/draft-orders.ts'
import { draftRises } from './relation/draft-rises.ts'
import { draftSums } from './relation/draft-sums.ts'
import { measuredColumns } from './relation/measured.ts'

/** Rows looked at, and cells that each search among many combinations may look at: seconds, however long and wide the table. */
const MOST_ROWS = 20_000
const CELLS = 100_000_000

/**
 * What several columns follow together: orders, sums, equalities, amounts within their group, and what holds under a condition. Looks at
 * 20,000 rows at most, evenly spread, and gives up combinations beyond its allowance.
 */
export async function draftRelations(
  whole: CodedTable,
  dependencies: readonly Dependency[],
  personal: ReadonlySet<string>,
  breathe: () => Promise<void>,
): Promise<Draft[]> {
  const table = thinTable(whole, MOST_ROWS)
  const measured = measuredColumns(table)
  const searches = [
    () => draftOrders(measured),
    () => draftEquals(table),
    () => draftSums(measured),
    () => draftRises(table, measured, openAllowance(CELLS)),
    () => draftGroupOutliers(table, measured),
    () => draftRequired(table, personal),
    () => draftConditionalValues(table, dependencies, personal, openAllowance(CELLS)),
    () => draftConditionalDependencies(table, dependencies, personal, openAllowance(CELLS), breathe),
  ]
  const drafts: Draft[] = []
  for (const search of searches) {
    drafts.push(...(await search()))
    await breathe()
  }
  return drafts
}
