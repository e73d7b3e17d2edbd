import { inTx, type Tx } from '@shuyuan/db'
import { findDataset, findVersion } from '@shuyuan/intake'
import { system } from '@shuyuan/policy'
import { type Check, findCheck, LIVE, messageOf, type Result } from '@shuyuan/quality'
import type { TicketDeps } from '../deps.ts'
import type { Share } from '../routing/routing.ts'
import { causeOf } from './cause.ts'
import { judgeRecheck } from '../step/judge-recheck.ts'
import { openTicket } from '../ticket/open-ticket.ts'
import { shareFindings } from './share-findings.ts'
import { listOpen } from '../ticket/ticket.store.ts'

/**
 * What a finished check means for tickets: violated rules (errors and warnings) open a ticket per owner or bring theirs up to date;
 * rules that pass on a newer version close theirs. A rule that is gone, switched off or could not run closes nothing.
 */
export async function raiseTickets(deps: TicketDeps, id: string): Promise<{ open: number; passed: number }> {
  const check = await findCheck(deps.db, id)
  const version = check && (await findVersion(deps.db, check.version))
  const dataset = check && (await findDataset(deps.db, check.dataset))
  const sum = { open: 0, passed: 0 }
  const live = check?.version === LIVE
  if (!check || !(version || live) || !dataset) return sum
  const found: { result: Result; shares: Share[] }[] = []
  for (const result of check.results)
    if (result.state === 'violated') found.push({ result, shares: await shareFindings(deps, check, result) })
    else if (result.state === 'pass') found.push({ result, shares: [] })
  await inTx(deps.db, async (tx) => {
    for (const { result, shares } of found) {
      sum.passed += await recheckCause(deps, tx, check, version?.seq ?? null, result, shares)
      if (result.rule.severity === 'info') continue
      for (const share of shares) if (await openShare(deps, tx, check, result, share, dataset.name)) sum.open++
    }
  })
  return sum
}

/** Open tickets of the rule against a newer version: an owner without bad rows passes, one with them fails. */
async function recheckCause(
  deps: TicketDeps,
  tx: Tx,
  check: Check,
  /** null for rows that stay with the department: then a later check is the newer look */
  seq: number | null,
  { rule }: Result,
  shares: readonly Share[],
): Promise<number> {
  let passed = 0
  for (const ticket of await listOpen(tx, { dataset: check.dataset, kind: 'quality', causes: [causeOf(rule.id)] })) {
    const newer = seq === null ? check.id > (ticket.rowsFrom?.check ?? '') : seq > (ticket.versionSeq ?? 0)
    if (!newer) continue
    const left = shares.find((share) => share.owner === ticket.owner)?.count ?? 0
    const where = seq === null ? '源库' : `第 ${seq} 版`
    const reason = left === 0 ? `${where}复核通过` : `${where}仍有 ${left} 行不符合“${rule.title}”`.slice(0, 500)
    await judgeRecheck(deps, tx, ticket.id, { passed: left === 0, reason, proof: check.id })
    if (left === 0) passed++
  }
  return passed
}

function openShare(deps: TicketDeps, tx: Tx, check: Check, result: Result, share: Share, dataset: string) {
  const { rule } = result
  const { wrong, repair } = messageOf(rule)
  return openTicket(deps, tx, {
    kind: 'quality',
    dataset: check.dataset,
    version: check.version === LIVE ? undefined : check.version,
    owner: share.owner,
    cause: causeOf(rule.id),
    title: `${dataset}不符合规则：${rule.title}`.slice(0, 300),
    severity: rule.severity,
    advice: [wrong.zh, repair.zh].filter(Boolean).join('。'),
    rowsFrom: { check: check.id, rule: rule.id, ...(share.unit ? { unit: share.unit } : {}) },
    count: share.count,
    by: system,
  })
}
