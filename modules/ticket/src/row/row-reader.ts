import { type Column, findDataset, masksFor, versionFiles } from '@shuyuan/intake'
import { mask, type MaskName } from '@shuyuan/masking'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** What a ticket points to, opened for one reader: a version, or data that stay in the department's database. */
export interface RowReader {
  dataset: string
  version: string | null
  /** who looks */
  by: string
  columns: readonly Column[]
  /** mask of a column's values for this reader */
  masks: Readonly<Record<string, string>>
  /** a value as this reader may see it */
  show(column: string, value: unknown): string | null
}

/**
 * Columns are shielded by their grade of today. An owner who does not provide the dataset (a sub-unit, a department it was transferred
 * to) sees personal columns masked. Throws TICKET_ROWS_AT_SOURCE, TICKET_ROWS_GONE.
 */
export async function openRowReader(deps: TicketDeps, subject: Subject, ticket: Ticket): Promise<RowReader> {
  const dataset = ticket.dataset === null ? null : await findDataset(deps.db, ticket.dataset)
  if (ticket.rowsFrom && !ticket.version) throw error('TICKET_ROWS_AT_SOURCE', { number: ticket.number })
  const stays = ticket.kind === 'doubt' && !ticket.version
  if (!dataset || (!ticket.version && !stays)) throw error('TICKET_ROWS_GONE', { number: ticket.number })
  const columns = ticket.version ? (await versionFiles(deps, ticket.version)).columns : dataset.columns
  const graded = columns.map((c) => dataset.columns.find((now) => now.name === c.name) ?? c)
  const decision = deps.policy.decide('intake.rows.read', { subject, resource: { ...dataset, columns: graded } })
  const masks = decision.allow ? (decision.masks ?? {}) : masksFor(graded)
  return {
    dataset: dataset.id,
    version: ticket.version,
    by: subject.id,
    columns,
    masks,
    show(column, value) {
      if (value === null || value === undefined) return null
      const hidden = masks[column]
      return hidden ? mask(hidden as MaskName, String(value)) : String(value)
    },
  }
}
