import { findOrg } from '@shuyuan/identity'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { type ExceptionLine, listExceptions } from './exception.store.ts'

export type ExceptionView = ExceptionLine & { datasetName: string | null; ownerName: string }

/** Exceptions in force by name, newest first: a department those of its own tickets, the bureau and the auditor all. */
export async function describeExceptions(
  deps: TicketDeps,
  subject: Subject,
  dataset?: string,
): Promise<ExceptionView[]> {
  const all = deps.policy.decide('ticket.ticket.read-all', { subject }).allow
  const lines = await listExceptions(deps.db, { dataset, ...(all ? {} : { owner: subject.org ?? '' }) })
  return Promise.all(
    lines.map(async (line) => ({
      ...line,
      datasetName: line.dataset === null ? null : ((await findDataset(deps.db, line.dataset))?.name ?? null),
      ownerName: (await findOrg(deps.db, line.owner))?.name ?? line.owner,
    })),
  )
}
