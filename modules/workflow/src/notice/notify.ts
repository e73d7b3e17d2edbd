import { gather, type Tx } from '@shuyuan/db'
import { type Clock, newId } from '@shuyuan/kernel'
import type { Notice, Receiver } from './notice.ts'
import { insertNotices } from './notice.store.ts'

/** Leaves a notice in the caller's transaction; it is seen when that commits. `link` is a path of the console. */
export async function notify(
  deps: { clock: Clock },
  tx: Tx,
  input: { to: Receiver; title: string; link: string; body?: string; tone?: Notice['tone'] },
): Promise<void> {
  const { to } = input
  await gather(tx, insertNotices, {
    id: newId('ntc', deps.clock.now().getTime()),
    toUser: 'user' in to ? to.user : null,
    toRole: 'role' in to ? to.role : null,
    toOrg: 'role' in to ? to.org : null,
    title: input.title,
    body: input.body ?? '',
    link: input.link,
    tone: input.tone ?? 'info',
    at: deps.clock.now(),
  })
}
