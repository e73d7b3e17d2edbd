import { type Entry, findEntry, submitEntry } from '@shuyuan/catalogue'
import { answerOrder, findOpenTimers, issueOrder, judgeOrder } from '@shuyuan/workflow'
import type { RevisionFact } from '../facts/reviews.ts'
import { actorOf, holderOf, type SeedContext } from './context.ts'
import { decideNext } from './decide-next.ts'

const DEMAND = '该目录更新已超过法定时限，请立即办结，并书面说明超期原因和整改措施。'

/** The 督办单 about an overdue revision, as far as the story goes; one that is closed has its entry submitted first. */
export async function superviseSome(context: SeedContext, fact: RevisionFact, entry: Entry): Promise<void> {
  const { deps, entries } = context
  const department = entries.find((each) => each.name === fact.entry)?.department
  const [timer] = await findOpenTimers(deps.db, 'D01', entry.id)
  const story = fact.order
  if (!department || !timer || !story) throw new Error(`Cannot supervise "${fact.entry}": nothing is overdue`)
  const provider = actorOf(context, department, 'provider')
  const bureau = holderOf(context, 'bureau')
  const order = await issueOrder(deps, bureau, { timer: timer.id, demand: DEMAND, days: 3 })
  if (story.state === 'issued') return
  const { answer = '', proof = '', opinion = '' } = story
  if (story.state === 'closed') {
    const draft = (await findEntry(deps.db, entry.id)) as Entry
    await submitEntry(deps, provider, { entry: entry.id, revision: draft.revision })
    await decideNext(context, 'catalogue.review', entry.id, { action: 'approve', comment: '同意报审' })
  }
  await answerOrder(deps, provider, { order: order.id, answer, proof })
  if (story.state === 'closed') await judgeOrder(deps, bureau, { order: order.id, action: 'close', opinion })
}
