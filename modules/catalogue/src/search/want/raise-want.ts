import { inTx } from '@shuyuan/db'
import { newId } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import type { Want } from './want.ts'
import { insertWant } from './want.store.ts'

/** 提出数据需求: tells the bureau what was looked for in vain and what it is needed for. */
export async function raiseWant(
  deps: CatalogueDeps,
  subject: Subject,
  input: { question: string; purpose: string },
): Promise<Want> {
  deps.policy.assert('catalogue.want.raise', { subject })
  const want: Want = {
    ...input,
    id: newId('wnt'),
    org: subject.org,
    raisedBy: subject.id,
    raisedAt: deps.clock.now(),
    state: 'open',
    answer: '',
    entry: null,
    answeredBy: null,
    answeredAt: null,
  }
  await inTx(deps.db, async (tx) => {
    await insertWant(tx, want)
    await notify(deps, tx, {
      to: { role: 'bureau', org: null },
      title: `数据需求：${want.question}`,
      body: want.purpose,
      link: '/search/wants',
    })
    await deps.evidence.record(tx, {
      kind: 'catalogue.want.raised',
      actor: subject.id,
      org: subject.org,
      object: want.id,
    })
  })
  return want
}
