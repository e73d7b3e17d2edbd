import { system } from '@shuyuan/policy'
import { openFindings, sliceSql } from '@shuyuan/quality'
import type { TicketDeps } from '../deps.ts'
import { findingHash } from '../row/finding-hash.ts'
import { unitSql } from '../row/finding.sql.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** Keyed hashes of the records that the findings of a ticket are about; none where they have no key. */
export async function exceptFindings(deps: TicketDeps, ticket: Ticket): Promise<string[]> {
  const { rowsFrom, dataset } = ticket
  if (!rowsFrom || !dataset) return []
  const opened = await openFindings(deps, system, 'quality.violation.list', rowsFrom.check)
  if (!opened) return []
  const sql = unitSql(sliceSql({ ...opened.slice, rule: rowsFrom.rule }), rowsFrom.unit)
  const hashes = new Set<string>()
  for await (const rows of deps.engine.stream<{ keys: string }>(`SELECT keys FROM (${sql})`))
    for (const { keys } of rows) {
      if (keys === '{}') return []
      hashes.add(findingHash(deps, dataset, keys))
    }
  return [...hashes]
}
