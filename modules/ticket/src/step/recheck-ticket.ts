import { inTx } from '@shuyuan/db'
import { latestVersion } from '@shuyuan/intake'
import { AppError } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import { latestCheck, requestCheck } from '@shuyuan/quality'
import { compareRows } from '../row/compare-rows.ts'
import type { TicketDeps } from '../deps.ts'
import { judgeRecheck } from './judge-recheck.ts'
import { raiseTickets } from '../raise/raise-tickets.ts'
import { findTicket } from '../ticket/ticket.store.ts'
import type { Ticket } from '../ticket/ticket.ts'

/** In place of a version: the department's database as it is now. */
const LIVE = 'live'

/**
 * Looks at the newest data for a ticket that was handed in. A quality ticket waits for the check of that version, and asks for it where
 * nobody did; a doubted record must differ from what was doubted; other kinds are judged by the events of their modules.
 */
export async function recheckTicket(deps: TicketDeps, id: string): Promise<{ state: string }> {
  const ticket = await findTicket(deps.db, id)
  const dataset = ticket?.dataset
  if (!ticket || !dataset || ticket.state === 'archived') return { state: ticket?.state ?? 'archived' }
  const version = await latestVersion(deps.db, dataset)
  if (ticket.kind === 'quality') {
    const check = await latestCheck(deps.db, dataset)
    if (check && check.version === version?.id) await raiseTickets(deps, check.id)
    else await requestCheck(deps, deps.db, { dataset, cause: 'demand' }, { id: system.id, org: ticket.owner })
  }
  if (ticket.kind === 'doubt' && !version) await lookThere(deps, ticket, dataset)
  if (ticket.kind === 'doubt' && version && version.seq > (ticket.versionSeq ?? 0)) {
    const left = await compareRows(deps, ticket, { dataset, version: version.id })
    const reason = left === 0 ? `第 ${version.seq} 版的记录已更正` : `第 ${version.seq} 版的记录与被质疑的值相同`
    await inTx(deps.db, (tx) => judgeRecheck(deps, tx, id, { passed: left === 0, reason, proof: version.id }))
  }
  return { state: (await findTicket(deps.db, id))?.state ?? '' }
}

/** A record that stays in the department's database is looked at there; a database that does not answer has corrected nothing yet. */
async function lookThere(deps: TicketDeps, ticket: Ticket, dataset: string): Promise<void> {
  const left = await compareRows(deps, ticket, { dataset, version: null }).catch((cause: unknown) => {
    if (cause instanceof AppError) return null
    throw cause
  })
  const said = left === 0 ? '数据库中的记录已更正' : '数据库中的记录与被质疑的值相同'
  const reason = left === null ? '部门的数据库没有应答，请稍后再提交复核' : said
  await inTx(deps.db, (tx) => judgeRecheck(deps, tx, ticket.id, { passed: left === 0, reason, proof: LIVE }))
}
