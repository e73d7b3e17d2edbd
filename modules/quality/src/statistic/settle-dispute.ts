import type { Tx } from '@shuyuan/db'
import type { EventMap } from '@shuyuan/kernel'
import { notify } from '@shuyuan/workflow'
import type { QualityDeps } from '../deps.ts'
import { closeDispute } from './dispute.store.ts'

/** The end of a coordination: the bureau's words become the conclusion, and every department concerned is told to follow it. */
export async function settleDispute(
  deps: QualityDeps,
  tx: Tx,
  finished: EventMap['workflow.flow.finished'],
): Promise<void> {
  const state = finished.outcome === 'approved' ? 'settled' : 'withdrawn'
  const dispute = await closeDispute(tx, finished.ref, {
    state,
    conclusion: finished.comment ?? '',
    settledAt: deps.clock.now(),
  })
  if (!dispute) return
  await deps.evidence.record(tx, {
    kind: `quality.statistic.${state}`,
    actor: finished.actor,
    object: dispute.id,
    detail: { orgs: dispute.orgs.length },
  })
  if (state === 'settled')
    for (const org of dispute.orgs)
      await notify(deps, tx, {
        to: { role: 'provider', org },
        title: `指标“${dispute.name}”的统一口径已裁定，请据此修改本部门的口径`,
        body: dispute.conclusion,
        link: `/standards/statistics?name=${encodeURIComponent(dispute.name)}`,
      })
}
