import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { destructionMachine } from './destruction.ts'
import { lockDestruction, updateDestruction } from './destruction.store.ts'

/** Tries an approved destruction again whose obstacle is gone. Throws LIFECYCLE_DESTRUCTION_NOT_FOUND, WORKFLOW_STEP_REFUSED. */
export async function retryDestruction(deps: LifecycleDeps, subject: Subject, id: string): Promise<{ job: string }> {
  return inTx(deps.db, async (tx) => {
    const destruction = await lockDestruction(tx, id)
    if (!destruction) throw error('LIFECYCLE_DESTRUCTION_NOT_FOUND', { id })
    deps.policy.assert('lifecycle.destruction.request', { subject, resource: destruction })
    const step = { object: 'lifecycle.destruction', machine: destructionMachine, ref: id, by: subject } as const
    const state = await makeTransition(deps, tx, { ...step, state: destruction.state, action: 'retry' })
    await updateDestruction(tx, id, { state, failure: null })
    const by = { id: subject.id, org: subject.org }
    return { job: await deps.jobs.enqueue(tx, 'lifecycle.destroy', { destruction: id }, by) }
  })
}
