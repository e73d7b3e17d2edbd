import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { WorkflowDeps } from '../deps.ts'
import { deleteLocalLimit } from './limit.store.ts'

/** Takes the local limit of a division back: the law's, or that of the division above, holds again. Running timers keep theirs. */
export async function dropLimit(
  deps: WorkflowDeps,
  subject: Subject,
  input: { rule: string; region: string },
): Promise<void> {
  await inTx(deps.db, async (tx) => {
    if (!(await deleteLocalLimit(tx, input.rule, input.region))) return
    await deps.evidence.record(tx, {
      kind: 'workflow.limit.dropped',
      actor: subject.id,
      org: subject.org,
      object: input.rule,
      detail: { region: input.region },
    })
  })
}
