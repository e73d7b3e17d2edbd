import type { Tx } from '@shuyuan/db'
import { findDataset, latestVersion } from '@shuyuan/intake'
import { civilDate } from '@shuyuan/kernel'
import { system } from '@shuyuan/policy'
import '@shuyuan/connection'
import type { TicketDeps } from '../deps.ts'
import { judgeRecheck } from '../step/judge-recheck.ts'
import { type OpenTicket, openTicket } from '../ticket/open-ticket.ts'
import { listOpen } from '../ticket/ticket.store.ts'

/** Late data, changed source tables and failed reconciliations become tickets of the provider; data that came and a balanced comparison close theirs. */
export function hearConnection(deps: TicketDeps): void {
  deps.events.on('connection.freshness.broken', (tx, { dataset, due }) =>
    open(deps, tx, dataset, (name) => ({
      kind: 'freshness',
      cause: 'freshness',
      title: `${name}：应于 ${civilDate(due)} 前更新，至今没有新数据`,
      advice: '请检查同步计划或上传新数据；数据更新后工单自动归档。',
    })),
  )
  deps.events.on('connection.freshness.mended', async (tx, { dataset, last }) => {
    const reason = last ? `数据已于 ${civilDate(last)} 更新` : '目录已不再要求定期更新'
    const proof = (await latestVersion(tx, dataset))?.id ?? dataset
    for (const ticket of await listOpen(tx, { dataset, kind: 'freshness' }))
      await judgeRecheck(deps, tx, ticket.id, { passed: true, reason, proof })
  })
  deps.events.on('connection.drift.found', (tx, { dataset, table, drift, link = `/connection/drifts/${drift}` }) =>
    open(deps, tx, dataset, (name) => ({
      kind: 'drift',
      cause: `drift:${table}`.slice(0, 200),
      title: `${name}：源表“${table}”结构有变化`,
      severity: 'warning',
      advice: `请在“数据源接入”中决定如何处理（${link}），处理后提交复核；下一版数据发布即通过。`,
    })),
  )
  deps.events.on('connection.reconcile.failed', (tx, { dataset, run, capture }) =>
    open(deps, tx, dataset, (name) => ({
      kind: 'reconcile',
      cause: 'reconcile',
      title: `${name}：接入的数据与源端不一致`,
      advice: capture
        ? `请查看对账报告（/connection/reconciliations/${run}）中多出、缺少和不同的行，对变更捕获（/connection/captures/${capture}）重新快照；再次对账一致后工单自动归档。`
        : `请查看对账报告（${run}）中多出、缺少和不同的行，补传或重新同步；对账一致后工单自动归档。`,
    })),
  )
  deps.events.on('connection.reconcile.balanced', async (tx, { dataset, version }) => {
    for (const ticket of await listOpen(tx, { dataset, kind: 'reconcile' }))
      await judgeRecheck(deps, tx, ticket.id, { passed: true, reason: '对账一致', proof: version })
  })
}

async function open(
  deps: TicketDeps,
  tx: Tx,
  id: string,
  words: (name: string) => Pick<OpenTicket, 'kind' | 'cause' | 'title' | 'severity' | 'advice'>,
): Promise<void> {
  const dataset = await findDataset(tx, id)
  if (!dataset) return
  const version = await latestVersion(tx, id)
  await openTicket(deps, tx, {
    dataset: id,
    version: version?.id,
    owner: dataset.provider,
    by: system,
    ...words(dataset.name),
  })
}
