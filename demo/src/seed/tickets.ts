import type { Subject } from '@shuyuan/policy'
import { type Act, actOnTicket, listTickets, type Ticket } from '@shuyuan/ticket'
import { civilDate } from '@shuyuan/kernel'
import { holderOf, type SeedContext, type SeedStep } from './context.ts'

const ALL = 500

/** What departments have done so far with the tickets that the checks sent them, in turn; the rest waits for a signature. */
const DEEDS: (Omit<Act, 'ticket' | 'reason'> & { reason?: string; bureau?: true })[][] = [
  [{ action: 'sign' }],
  [{ action: 'sign' }, { action: 'fix' }],
  [{ action: 'sign' }, { action: 'dispute', reason: '该字段按业务规定可以为空，请核定规则' }],
  [{ action: 'decline', reason: '该数据由区县采集，请派发至责任单位' }],
  [
    { action: 'sign' },
    { action: 'dispute', reason: '历史记录沿用旧证件号码，依法仍然有效' },
    { action: 'uphold', reason: '情况属实，旧证件号码记录作为例外', bureau: true },
  ],
  [],
]

/** 质量工单: the checks of the loaded data opened them; some are signed, worked on, disputed, declined, archived. */
export const tickets: SeedStep = {
  name: '质量工单',
  async run(context: SeedContext) {
    const { deps, progress } = context
    const today = civilDate(deps.clock.now())
    const all = await listTickets(deps.db, { order: 'due', today, limit: ALL, after: null })
    if (all.some((ticket) => ticket.state !== 'dispatched')) return
    for (const [i, ticket] of all.filter((each) => each.kind === 'quality').entries())
      for (const { bureau, reason = '', ...deed } of DEEDS[i % DEEDS.length] ?? []) {
        const by = bureau ? holderOf(context, 'bureau') : ownerOf(context, ticket)
        if (by) await actOnTicket(deps, by, { ...deed, reason, ticket: ticket.id })
      }
    progress(`工单 ${all.length} 张`)
  },
}

function ownerOf({ actors }: SeedContext, { owner }: Ticket): Subject | undefined {
  return [...actors.values()].find((actor) => actor.org === owner && actor.roles.includes('provider'))
}
