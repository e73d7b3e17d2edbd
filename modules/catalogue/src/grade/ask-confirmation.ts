import type { Tx } from '@shuyuan/db'
import { findOpenTimers, notify, startTimer } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'
import { countHigher, lockDesk } from './desk.store.ts'
import { settleConfirmation } from './settle-confirmation.ts'

/**
 * What the platform found by itself goes to people: while items of a department would be protected more than is written, it has the time
 * limit C09 to confirm or answer them, told once and supervised as any other.
 */
export async function askConfirmation(deps: CatalogueDeps, tx: Tx, provider: string): Promise<void> {
  await lockDesk(tx, provider)
  const waiting = await countHigher(tx, provider)
  if (waiting === 0) return settleConfirmation(deps, tx, provider)
  if ((await findOpenTimers(tx, 'C09', provider)).length > 0) return
  const title = `确认 ${waiting} 个信息项的级别`
  const link = '/grading?higher=true'
  const timer = await startTimer(deps, tx, {
    rule: 'C09',
    ref: provider,
    from: deps.clock.now(),
    org: provider,
    title,
    link,
  })
  await notify(deps, tx, {
    to: { role: 'provider', org: provider },
    title: `请在 ${timer.dueOn} 前${title}`,
    body: '自动识别认为这些信息项应按更高级别保护',
    link,
    tone: 'warning',
  })
}
