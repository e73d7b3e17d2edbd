import { inTx } from '@shuyuan/db'
import { civilDate } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { LifecycleDeps } from '../deps.ts'
import type { Layer, Price } from './cost.ts'
import { savePrice } from './cost.store.ts'

/** Sets the price of a layer from today on; what was measured before keeps its price. */
export async function setPrice(
  deps: Pick<LifecycleDeps, 'db' | 'clock' | 'policy' | 'evidence'>,
  subject: Subject,
  input: { layer: Layer; yuan: number },
): Promise<Price> {
  deps.policy.assert('lifecycle.price.edit', { subject })
  const at = deps.clock.now()
  const price = { ...input, fromDay: civilDate(at), setBy: subject.id, setAt: at }
  await inTx(deps.db, async (tx) => {
    await savePrice(tx, price)
    await deps.evidence.record(tx, {
      kind: 'lifecycle.price.set',
      actor: subject.id,
      org: subject.org,
      object: input.layer,
      detail: { yuan: input.yuan, from: price.fromDay },
    })
  })
  return price
}
