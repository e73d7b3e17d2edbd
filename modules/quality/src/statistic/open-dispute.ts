import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify, startFlow } from '@shuyuan/workflow'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { type Dispute, insertDispute } from './dispute.store.ts'
import { compareStatistics, nameKey } from './statistic.ts'
import { listStatistics } from './statistic.store.ts'

/**
 * Opens the task 指标口径协调: the leading department proposes one definition, the bureau decides; the others are told. Throws
 * QUALITY_STATISTIC_AGREED when the definitions do not differ, QUALITY_DISPUTE_OPEN while one runs.
 */
export async function openDispute(
  deps: QualityDeps,
  subject: Subject,
  input: { name: string; lead: string },
): Promise<Dispute> {
  deps.policy.assert('quality.statistic.settle', { subject })
  const [found] = compareStatistics(await listStatistics(deps.db, { key: nameKey(input.name) }))
  const orgs = found?.statistics.map((s) => s.org) ?? []
  if (!found || found.differs.length === 0 || !orgs.includes(input.lead))
    throw error('QUALITY_STATISTIC_AGREED', { name: input.name })
  const now = deps.clock.now()
  const id = newId('dsp', now.getTime())
  return inTx(deps.db, async (tx) => {
    const flow = await startFlow(deps, tx, {
      kind: 'quality.statistic',
      ref: id,
      title: `统一指标口径：${found.name}（${orgs.length} 个部门、${found.differs.length} 处不同）`,
      org: subject.org ?? input.lead,
      provider: input.lead,
      by: subject,
      context: { link: `/standards/statistics?name=${encodeURIComponent(found.name)}` },
    })
    const dispute: Dispute = {
      id,
      nameKey: found.key,
      name: found.name,
      lead: input.lead,
      orgs,
      flow,
      state: 'open',
      conclusion: '',
      openedBy: subject.id,
      openedAt: now,
      settledAt: null,
    }
    if (!(await insertDispute(tx, dispute))) throw error('QUALITY_DISPUTE_OPEN', { name: found.name })
    for (const org of orgs.filter((o) => o !== input.lead))
      await notify(deps, tx, {
        to: { role: 'provider', org },
        title: `指标“${found.name}”的口径正在协调，由牵头部门提出统一口径`,
        link: `/standards/statistics?name=${encodeURIComponent(found.name)}`,
      })
    return dispute
  })
}
