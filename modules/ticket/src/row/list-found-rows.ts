import { readCursor } from '@shuyuan/http'
import { toPage } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { findCheck, openFindings, plainRow, sliceSql } from '@shuyuan/quality'
import type { TicketDeps } from '../deps.ts'
import { findExceptions } from '../exception/exception.store.ts'
import type { RowsFrom, Ticket } from '../ticket/ticket.ts'
import { unitSql } from './finding.sql.ts'
import { findingHash } from './finding-hash.ts'
import type { RowReader } from './row-reader.ts'
import type { PageOfRows, ReadRows, ShownRow } from './shown-row.ts'

/** More than any page: a unit's rows are picked after the rule's. */
const ALL = 1_000_000_000

/** A page of the findings of a check that a ticket is about, in the order of row numbers. Throws QUALITY_FINDINGS_DROPPED. */
export async function listFoundRows(
  deps: TicketDeps,
  reader: RowReader,
  ticket: Ticket & { rowsFrom: RowsFrom },
  page: PageOfRows,
): Promise<ReadRows> {
  const { check, rule, unit } = ticket.rowsFrom
  const wrong = (await findCheck(deps.db, check))?.results.find((r) => r.rule.id === rule)?.rule.columns ?? []
  const opened = await openFindings(deps, system, 'quality.violation.list', check)
  if (!opened) return { wrong, items: [], plain: [], next: null }
  const after = readCursor(page.after, ['text', 'number', 'text'])
  const slice = sliceSql({ ...opened.slice, rule, page: { after, limit: unit ? ALL : page.limit + 1 } })
  const rows = await deps.engine.query<Record<string, string | number | null>>(
    `${unitSql(slice, unit)} ORDER BY place, keys LIMIT ${page.limit + 1}`,
  )
  const exceptions = await findExceptions(deps.db, ticket)
  const show = (row: Record<string, string | number | null>): ShownRow => {
    const keys = JSON.parse(String(row.keys)) as Record<string, unknown>
    const names = row._row === null ? [] : reader.columns.map((c) => c.name)
    return {
      row: row._row === null ? null : Number(row._row),
      keys: Object.fromEntries(Object.entries(keys).map(([name, value]) => [name, reader.show(name, value)])),
      values: Object.fromEntries(names.map((name) => [name, reader.show(name, row[`$${name}`])])),
      column: wrong.length === 1 ? (wrong[0] as string) : null,
      value: null,
      expected: null,
      excepted: exceptions.keys.size > 0 && exceptions.keys.has(findingHash(deps, reader.dataset, String(row.keys))),
    }
  }
  const { items, next } = toPage(rows, page.limit, (row) => [rule, Number(row.place), String(row.keys)])
  return { wrong, items: items.map(show), plain: items.map(plainRow), next }
}
