import { inTx } from '@shuyuan/db'
import { findUpload, latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { moveTicket } from '../step/move-ticket.ts'
import { lockTicket } from '../ticket/ticket.store.ts'
import { stateWord } from '../ticket/state-word.ts'
import type { Repair } from './repair.ts'
import { insertRepair, listRepairs } from './repair.store.ts'

/**
 * Hands in corrected rows (the downloaded file, filled in again): job `ticket.repair` joins them to the newest version and the ticket
 * goes to re-check. Throws TICKET_NOT_FOUND, TICKET_REPAIR_STATE, TICKET_REPAIR_RUNNING, TICKET_REPAIR_FILE.
 */
export async function requestRepair(
  deps: TicketDeps,
  subject: Subject,
  input: { ticket: string; upload: string; note: string },
): Promise<Repair & { job: string }> {
  return inTx(deps.db, async (tx) => {
    const ticket = await lockTicket(tx, input.ticket)
    if (!ticket) throw error('TICKET_NOT_FOUND', { ticket: input.ticket })
    deps.policy.assert('ticket.repair.create', { subject, resource: ticket })
    const { number, state, dataset } = ticket
    if (state !== 'signed' && state !== 'fixing')
      throw error('TICKET_REPAIR_STATE', { number, state: stateWord(state) })
    if ((await listRepairs(tx, ticket.id)).some((repair) => repair.state === 'queued'))
      throw error('TICKET_REPAIR_RUNNING', { number })
    const upload = await findUpload(tx, input.upload)
    if (!upload) throw error('TICKET_REPAIR_FILE', { reason: '找不到上传的文件，请重新上传' })
    deps.policy.assert('intake.upload.read', { subject, resource: upload })
    const base = dataset === null ? null : await latestVersion(tx, dataset)
    if (!base) throw error('TICKET_REPAIR_FILE', { reason: '该工单没有可以修复的数据版本' })
    const started = state === 'signed' ? await moveTicket(deps, tx, ticket, { action: 'fix', by: subject }) : ticket
    const note = input.note.trim() || `上传改正的数据“${upload.name}”`
    await moveTicket(deps, tx, started, { action: 'submit', by: subject, reason: note, change: { note } })
    const id = newId('rep')
    const job = await deps.jobs.enqueue(tx, 'ticket.repair', { repair: id }, { id: subject.id, org: subject.org })
    const repair: Repair & { job: string } = {
      id,
      ticket: ticket.id,
      upload: upload.id,
      base: base.id,
      version: newId('ver'),
      rows: null,
      state: 'queued',
      error: null,
      job,
      by: subject.id,
      at: deps.clock.now(),
    }
    await insertRepair(tx, repair)
    return repair
  })
}
