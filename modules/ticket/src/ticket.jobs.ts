import { z } from 'zod'
import type { TicketDeps } from './deps.ts'
import { runRepair } from './repair/run-repair.ts'
import { raiseTickets } from './raise/raise-tickets.ts'
import { recheckTicket } from './step/recheck-ticket.ts'

const Raise = z.object({ check: z.string() })
const Recheck = z.object({ ticket: z.string() })
const Repair = z.object({ repair: z.string() })

/** Declares the jobs. */
export function defineTicketJobs(deps: TicketDeps): void {
  deps.jobs.define<z.infer<typeof Raise>>({
    kind: 'ticket.raise',
    input: Raise,
    title: () => '按检查结果派发工单',
    run: (_ctx, { check }) => raiseTickets(deps, check),
  })
  deps.jobs.define<z.infer<typeof Recheck>>({
    kind: 'ticket.recheck',
    input: Recheck,
    title: () => '工单复核',
    run: (_ctx, { ticket }) => recheckTicket(deps, ticket),
  })
  deps.jobs.define<z.infer<typeof Repair>>({
    kind: 'ticket.repair',
    input: Repair,
    title: () => '用改正的数据生成新版本',
    async run(ctx, { repair }) {
      await ctx.progress(0, 1, '正在核对改正的数据')
      const done = await runRepair(deps, repair, ctx.signal)
      await ctx.progress(1, 1, '已生成新版本，等待复核')
      return done
    },
  })
}
