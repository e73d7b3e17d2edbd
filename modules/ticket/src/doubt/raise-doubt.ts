import { inTx } from '@shuyuan/db'
import { type Dataset, latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { TicketDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { findRecords } from '../row/find-records.ts'
import { recordKey } from '../row/record-key.ts'
import type { TicketRow } from '../row/row.ts'
import { listRows } from '../row/row.store.ts'
import { insertComment } from '../comment/comment.store.ts'
import { openTicket } from '../ticket/open-ticket.ts'
import { findTicket, lockOpen } from '../ticket/ticket.store.ts'
import type { Doubt, Problem } from './doubt.ts'
import { findDoubtOfCall, insertDoubt } from './doubt.store.ts'
import { findCall } from './find-call.ts'

export interface RaiseDoubt {
  /** evidence id of the query or verification */
  call: string
  /** the key asked with */
  key: Record<string, string>
  /** columns that look wrong; none given = the whole record */
  columns: string[]
  problem: Problem
  note: string
  /** what the consumer takes for right, by column */
  expected: Record<string, string>
}

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** a record of the dataset became, or is no longer, doubted */
    'ticket.doubt.changed': { dataset: string }
  }
}

const WORDS: Record<Problem, string> = {
  wrong: '不准确',
  incomplete: '不完整',
  inconsistent: '不一致',
  outdated: '过期',
  other: '其他问题',
}

/**
 * 校核申请: one call of the consumer who got the answer makes a ticket for the provider, ten working days by law (条例 art. 26), and marks
 * the record 有异议 for all later readers until it is settled. Two doubts about one record share a ticket.
 * Throws TICKET_CALL_NOT_FOUND, TICKET_CALL_KEY, TICKET_DOUBT_EXISTS.
 */
export async function raiseDoubt(deps: TicketDeps, subject: Subject, input: RaiseDoubt): Promise<Doubt> {
  deps.policy.assert('ticket.doubt.create', { subject })
  const { dataset, version } = await findCall(deps, subject, input.call, input.key)
  const before = await findDoubtOfCall(deps.db, input.call, subject.org ?? '')
  if (before) {
    const number = (await findTicket(deps.db, before.ticket))?.number ?? ''
    throw error('TICKET_DOUBT_EXISTS', { call: input.call, number })
  }
  const newest = (await latestVersion(deps.db, dataset.id)) ?? version
  const rows = await doubtedRows(deps, subject, dataset, newest?.id ?? null, input)
  const keyHash = recordKey(deps, dataset.id, input.key)
  return inTx(deps.db, async (tx) => {
    const cause = `doubt:${keyHash.slice(0, 16)}`
    const open = await lockOpen(tx, { dataset: dataset.id, cause, owner: dataset.provider })
    const known = open ? await listRows(deps, tx, { ticket: open.id, after: 0, limit: 1000 }) : []
    const ticket = await openTicket(deps, tx, {
      kind: 'doubt',
      dataset: dataset.id,
      version: open?.version ?? newest?.id,
      owner: dataset.provider,
      cause,
      title: `${dataset.name}：需求部门对 1 条记录提出疑义（${WORDS[input.problem]}）`,
      advice:
        newest === null
          ? '核实被质疑的数据项：属实的，在本部门的数据库更正后提交复核，平台到库中核对；不属实的，提出异议并写明核实结论。'
          : '核实被质疑的数据项：属实的，在源头更正后装载新版本，或上传改正的数据；不属实的，提出异议并写明核实结论。',
      legal: true,
      rows: [...known, ...rows.filter((row) => !known.some((old) => old.column === row.column))],
      by: subject,
    })
    if (!ticket) throw error('TICKET_NOT_FOUND', { ticket: cause })
    const doubt: Doubt = {
      id: newId('dbt'),
      ticket: ticket.id,
      call: input.call,
      dataset: dataset.id,
      keyHash,
      columns: input.columns,
      problem: input.problem,
      asker: subject.org ?? '',
      by: subject.id,
      since: deps.clock.now(),
      settledAt: null,
      settled: null,
    }
    await insertDoubt(tx, doubt)
    const { id: by, name: byName, org } = subject
    const comment = { id: newId('cmt'), ticket: ticket.id, by, byName, org, body: input.note, at: doubt.since }
    await insertComment(tx, comment)
    await deps.evidence.record(tx, {
      kind: 'ticket.doubt.raised',
      actor: subject.id,
      org: subject.org,
      object: ticket.id,
      detail: { call: input.call, dataset: dataset.id, problem: input.problem, columns: input.columns.length },
    })
    await deps.events.emit(tx, 'ticket.doubt.changed', { dataset: dataset.id })
    return doubt
  })
}

/** The doubted cells with what the newest version, or the department's database, holds, so that a correction can be told from none. */
async function doubtedRows(
  deps: TicketDeps,
  subject: Subject,
  dataset: Dataset,
  version: string | null,
  { key, columns, expected }: RaiseDoubt,
): Promise<TicketRow[]> {
  const unknown = columns.find((name) => !dataset.columns.some((c) => c.name === name))
  if (unknown !== undefined) throw error('TICKET_DOUBT_COLUMN', { column: unknown, dataset: dataset.name })
  const at = { dataset: dataset.id, version, by: subject.id }
  const { columns: names, records } = await findRecords(deps, at, [{ seq: 1, key }])
  const wanted = columns.length > 0 ? columns : names.filter((name) => !(name in key))
  return wanted.map((column) => ({
    key,
    column,
    value: records[0]?.values[column] ?? null,
    expected: expected[column] ?? null,
  }))
}
