import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { makeTransition } from '@shuyuan/workflow'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Source, sourceMachine } from './source.ts'
import { lockSource, updateSource } from './source.store.ts'

/** Enables, pauses or resumes a source. Throws CONNECTION_SOURCE_NOT_FOUND, WORKFLOW_STEP_REFUSED. */
export async function switchSource(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  action: 'enable' | 'pause' | 'resume',
): Promise<Source> {
  return inTx(deps.db, async (tx) => {
    const source = await lockSource(tx, id)
    if (!source) throw error('CONNECTION_SOURCE_NOT_FOUND', { source: id })
    deps.policy.assert('connection.source.edit', { subject, resource: source })
    const step = {
      object: 'connection.source',
      machine: sourceMachine,
      ref: id,
      state: source.state,
      action,
      by: subject,
    }
    const state = await makeTransition(deps, tx, step)
    await updateSource(tx, id, { state })
    return { ...source, state }
  })
}
