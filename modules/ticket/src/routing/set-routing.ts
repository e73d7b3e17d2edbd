import { inTx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import { findDataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { deleteRouting, saveRouting } from './routing.store.ts'
import type { Routing } from './routing.ts'

/**
 * Says which column of a dataset names the responsible sub-unit, and which organisation each value is; `null` makes the provider answer
 * for all rows again. Throws TICKET_DATASET_NOT_FOUND, TICKET_ROUTING_INVALID.
 */
export async function setRouting(
  deps: TicketDeps,
  subject: Subject,
  dataset: string,
  routing: Omit<Routing, 'dataset'> | null,
): Promise<void> {
  const found = await findDataset(deps.db, dataset)
  if (!found) throw error('TICKET_DATASET_NOT_FOUND', { dataset })
  deps.policy.assert('ticket.routing.edit', { subject, resource: found })
  if (routing) {
    const { column, units } = routing
    if (!found.columns.some((c) => c.name === column))
      throw error('TICKET_ROUTING_INVALID', { reason: `数据集没有字段“${column}”` })
    for (const [value, org] of Object.entries(units))
      if (!(await findOrg(deps.db, org)))
        throw error('TICKET_ROUTING_INVALID', { reason: `“${value}”对应的部门“${org}”不存在` })
  }
  await inTx(deps.db, async (tx) => {
    if (routing) await saveRouting(tx, { dataset, ...routing }, subject.id, deps.clock.now())
    else await deleteRouting(tx, dataset)
    await deps.evidence.record(tx, {
      kind: 'ticket.routing.set',
      actor: subject.id,
      org: subject.org,
      object: dataset,
      detail: { column: routing?.column ?? null, units: Object.keys(routing?.units ?? {}).length },
    })
  })
}
