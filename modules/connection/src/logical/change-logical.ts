import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Limits, Logical } from './logical.ts'
import { lockLogical, updateLogical } from './logical.store.ts'

/** Sets the owner's limits, pauses, or lets go on; going on closes the circuit. Throws CONNECTION_LOGICAL_NOT_FOUND. */
export async function changeLogical(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  change: Partial<Omit<Limits, 'checkRows'>> &
    Partial<Record<'checkRows', number | undefined>> & { state?: Logical['state'] | undefined },
): Promise<Logical> {
  return inTx(deps.db, async (tx) => {
    const logical = await lockLogical(tx, id)
    if (!logical) throw error('CONNECTION_LOGICAL_NOT_FOUND', { id })
    deps.policy.assert('connection.plan.edit', { subject, resource: logical })
    const { state = logical.state, checkRows = logical.checkRows, ...limits } = change
    const next = { ...limits, checkRows, state, ...(state === 'active' ? { faults: 0, openUntil: null } : {}) }
    await updateLogical(tx, id, next)
    await deps.evidence.record(tx, {
      kind: 'connection.logical.changed',
      actor: subject.id,
      org: subject.org,
      object: id,
      detail: { state, perMinute: limits.perMinute ?? logical.perMinute },
    })
    return { ...logical, ...next }
  })
}
