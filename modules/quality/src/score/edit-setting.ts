import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Setting } from './setting.ts'
import { saveSetting } from './setting.store.ts'

/** Saves how scores are made; later checks use it, earlier ones keep theirs. Throws QUALITY_WEIGHTS_INVALID. */
export async function editSetting(deps: QualityDeps, subject: Subject, setting: Setting): Promise<Setting> {
  const sum = Object.values(setting.weights).reduce((n, w) => n + w, 0)
  if (Math.abs(sum - 1) > 1e-6) throw error('QUALITY_WEIGHTS_INVALID', { sum: Number(sum.toFixed(4)) })
  await inTx(deps.db, async (tx) => {
    await saveSetting(tx, setting, subject.id, deps.clock.now())
    const { weights, ...rest } = setting
    await deps.evidence.record(tx, {
      kind: 'quality.setting.edited',
      actor: subject.id,
      org: subject.org,
      detail: { ...rest, ...weights },
    })
  })
  return setting
}
