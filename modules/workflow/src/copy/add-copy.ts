import type { Tx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { WorkflowDeps } from '../deps.ts'
import type { Flow } from '../flow/flow.ts'
import type { Receiver } from '../notice/notice.ts'
import { notify } from '../notice/notify.ts'
import { insertCopy } from './copy.store.ts'

/** Lets somebody read a flow along and tells them, in the caller's transaction. */
export async function addCopy(
  deps: WorkflowDeps,
  tx: Tx,
  input: { flow: Flow; to: Receiver; by: { id: string; name: string }; comment: string },
): Promise<void> {
  const { flow, to, by, comment } = input
  await insertCopy(tx, {
    id: newId('cpy'),
    flow: flow.id,
    toUser: 'user' in to ? to.user : null,
    toRole: 'role' in to ? to.role : null,
    toOrg: 'role' in to ? to.org : null,
    by: by.id,
    byName: by.name,
    comment,
    at: deps.clock.now(),
  })
  await notify(deps, tx, { to, title: `抄送：${flow.title}`, body: comment, link: `/workflow/flows/${flow.id}` })
}
