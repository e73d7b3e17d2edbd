import { inTx } from '@shuyuan/db'
import { findDataset, findVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { LifecycleDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Hold } from './hold.ts'
import { insertHold, lockHold, updateHold } from './hold.store.ts'

type Deps = Pick<LifecycleDeps, 'db' | 'clock' | 'policy' | 'evidence'>

/** Places a hold on a dataset or one version. Throws LIFECYCLE_VERSION_NOT_FOUND. */
export async function placeHold(
  deps: Deps,
  subject: Subject,
  input: { dataset: string; version: string | null; reason: string; basis: string },
): Promise<Hold> {
  deps.policy.assert('lifecycle.hold.edit', { subject })
  return inTx(deps.db, async (tx) => {
    const dataset = await findDataset(tx, input.dataset)
    const version = input.version === null ? null : await findVersion(tx, input.version)
    if (!dataset || (input.version !== null && version?.dataset !== dataset.id))
      throw error('LIFECYCLE_VERSION_NOT_FOUND', { version: input.version ?? input.dataset })
    const hold: Hold = {
      ...input,
      id: newId('hld'),
      placedBy: subject.id,
      placedByName: subject.name,
      placedAt: deps.clock.now(),
      liftedByName: null,
      liftedAt: null,
      liftReason: null,
    }
    await insertHold(tx, hold)
    await record(deps, tx, subject, hold, 'placed')
    await notify(deps, tx, {
      to: { role: 'provider', org: dataset.provider },
      title: `“${dataset.name}”已依法保全，解除前不能销毁：${input.reason}`,
      link: `/lifecycle?dataset=${dataset.id}`,
      tone: 'warning',
    })
    return hold
  })
}

/** Lifts a hold, with its reason. Throws LIFECYCLE_HOLD_NOT_FOUND. */
export async function liftHold(deps: Deps, subject: Subject, input: { hold: string; reason: string }): Promise<Hold> {
  deps.policy.assert('lifecycle.hold.edit', { subject })
  return inTx(deps.db, async (tx) => {
    const hold = await lockHold(tx, input.hold)
    if (!hold || hold.liftedAt) throw error('LIFECYCLE_HOLD_NOT_FOUND', { hold: input.hold })
    const change = { liftedAt: deps.clock.now(), liftedByName: subject.name, liftReason: input.reason }
    await updateHold(tx, hold.id, change)
    await record(deps, tx, subject, hold, 'lifted')
    return { ...hold, ...change }
  })
}

const record = (deps: Deps, tx: Parameters<typeof insertHold>[0], subject: Subject, hold: Hold, what: string) =>
  deps.evidence.record(tx, {
    kind: `lifecycle.hold.${what}`,
    actor: subject.id,
    org: subject.org,
    object: hold.id,
    detail: { dataset: hold.dataset, version: hold.version },
  })
