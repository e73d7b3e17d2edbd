import { inTx } from '@shuyuan/db'
import type { Subject } from '@shuyuan/policy'
import { notify } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../../deps.ts'
import { findEdition } from '../../edition/edition.store.ts'
import { error } from '../../errors.ts'
import type { Want } from './want.ts'
import { lockWant, updateWant } from './want.store.ts'

/** Answers a want, with the entry that serves it if there is one; who raised it gets a notice. Throws CATALOGUE_WANT_ANSWERED. */
export async function answerWant(
  deps: CatalogueDeps,
  subject: Subject,
  input: { want: string; answer: string; entry: string | null },
): Promise<Want> {
  deps.policy.assert('catalogue.want.answer', { subject })
  return inTx(deps.db, async (tx) => {
    const want = await lockWant(tx, input.want)
    if (!want) throw error('CATALOGUE_WANT_NOT_FOUND', { want: input.want })
    if (want.state === 'answered') throw error('CATALOGUE_WANT_ANSWERED', { want: want.question })
    if (input.entry !== null && !(await findEdition(tx, input.entry, 'live')))
      throw error('CATALOGUE_ENTRY_NOT_FOUND', { entry: input.entry })
    const change = {
      state: 'answered' as const,
      answer: input.answer,
      entry: input.entry,
      answeredBy: subject.id,
      answeredAt: deps.clock.now(),
    }
    await updateWant(tx, want.id, change)
    await notify(deps, tx, {
      to: { user: want.raisedBy },
      title: `数据需求“${want.question}”已答复`,
      body: input.answer,
      link: input.entry === null ? '/search/wants' : `/catalogue/${input.entry}`,
    })
    await deps.evidence.record(tx, {
      kind: 'catalogue.want.answered',
      actor: subject.id,
      org: subject.org,
      object: want.id,
    })
    return { ...want, ...change }
  })
}
