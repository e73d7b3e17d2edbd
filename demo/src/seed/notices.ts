import { readNotices } from '@shuyuan/workflow'
import type { SeedStep } from './context.ts'

/** What a person finds unread on the first day; the rest was read while the city was at work. */
const UNREAD = 12

/** 通知: a city that has been at work for months does not begin with hundreds of unread notices. */
export const notices: SeedStep = {
  name: '通知',
  async run({ deps, actors, progress }) {
    for (const actor of actors.values()) await readNotices(deps, actor, { keep: UNREAD })
    progress(`每人留最近 ${UNREAD} 条未读`)
  },
}
