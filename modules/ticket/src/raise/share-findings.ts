import { findDataset } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { type Check, openFindings, type Result, sliceSql } from '@shuyuan/quality'
import type { TicketDeps } from '../deps.ts'
import { findRouting } from '../routing/routing.store.ts'
import { type Share, shareRows } from '../routing/routing.ts'
import { countByUnitSql, unitSql } from '../row/finding.sql.ts'
import { findingHash } from '../row/finding-hash.ts'
import { findExceptions } from '../exception/exception.store.ts'
import { causeOf } from './cause.ts'

/** The violated rows of one rule by owner, without those that a settled dispute says are no fault. */
export async function shareFindings(deps: TicketDeps, check: Check, result: Result): Promise<Share[]> {
  const { dataset } = check
  const { rule } = result
  const owner = await ownerOf(deps, check, result)
  const exceptions = await findExceptions(deps.db, { dataset, cause: causeOf(rule.id) })
  if (exceptions.whole) return []
  const routing = await findRouting(deps.db, dataset)
  const opened = check.file === null ? null : await openFindings(deps, system, 'quality.violation.list', check.id)
  // a finding about the whole table (volume, freshness) has no rows
  if (!opened || (!routing && exceptions.keys.size === 0)) return [{ owner, count: result.bad, unit: null }]
  const slice = sliceSql({ ...opened.slice, rule: rule.id })
  const routed = routing && opened.slice.relation.columns.some((c) => c.name === routing.column) ? routing : null
  const counts = routed
    ? await deps.engine.query<{ value: string | null; count: number }>(countByUnitSql(slice, routed.column))
    : []
  const shares: Share[] =
    routed && counts.length > 0 ? shareRows(routed, owner, counts) : [{ owner, count: result.bad, unit: null }]
  if (exceptions.keys.size === 0) return shares
  for (const share of shares) {
    const excepted = await countExcepted(deps, dataset, unitSql(slice, share.unit ?? undefined), exceptions.keys)
    share.count -= excepted
  }
  return shares.filter((share) => share.count > 0)
}

/** Who answers for a rule: the organisation named in it, else the provider of the dataset. */
async function ownerOf(deps: TicketDeps, check: Check, { rule }: Result): Promise<string> {
  const named = (rule as { owner?: string | null }).owner
  if (named) return named
  return (await findDataset(deps.db, check.dataset))?.provider ?? check.org
}

async function countExcepted(
  deps: TicketDeps,
  dataset: string,
  sql: string,
  keys: ReadonlySet<string>,
): Promise<number> {
  let n = 0
  for await (const rows of deps.engine.stream<{ keys: string }>(`SELECT keys FROM (${sql})`))
    for (const row of rows) if (keys.has(findingHash(deps, dataset, row.keys))) n++
  return n
}
