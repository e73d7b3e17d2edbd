import { ContentBody, editEntry, type Entry, reviseEntry, submitEntry } from '@shuyuan/catalogue'
import { civilDate } from '@shuyuan/kernel'
import { decideExtension, findOpenTimers, requestExtension } from '@shuyuan/workflow'
import type { RevisionFact } from '../facts/reviews.ts'
import { actorOf, holderOf, type SeedContext } from './context.ts'
import { decideNext } from './decide-next.ts'

const KIND = 'catalogue.review'
const DAY_MS = 86_400_000

/** Revises a published entry and brings it to its stage. Joins a transaction in `context.deps.db`. */
export async function reviseSome(context: SeedContext, fact: RevisionFact, entry: Entry): Promise<void> {
  const { deps, entries } = context
  const department = entries.find((each) => each.name === fact.entry)?.department
  if (!department) throw new Error(`Cannot revise "${fact.entry}": the demo city has no such entry`)
  const provider = actorOf(context, department, 'provider')
  const now = deps.clock.now()
  const { id } = entry
  const draft = await reviseEntry(deps, provider, {
    entry: id,
    revision: entry.revision,
    changeCause: fact.cause,
    reason: fact.reason,
    occurredOn: civilDate(new Date(now.getTime() - fact.daysAgo * DAY_MS)),
  })
  const { secrecyReview, privacyReview, ...rest } = ContentBody.parse(entry)
  const gates = { secrecyReview, privacyReview }
  const items = rest.items.filter((item) => item.title !== fact.drop)
  const content = { ...rest, ...gates, items, abstract: fact.abstract }
  const edited = await editEntry(deps, provider, { entry: id, revision: draft.revision, content })
  if (fact.extension) await extend(context, id, provider, fact.extension)
  if (fact.stage === 'draft' || fact.order?.state === 'closed') return
  await submitEntry(deps, provider, { entry: id, revision: edited.revision })
  if (fact.stage === 'head') return
  await decideNext(context, KIND, id, { action: 'approve', comment: '情况属实，同意报审' })
  if (fact.stage === 'returned')
    await decideNext(context, KIND, id, { action: 'return', comment: '请按意见修改', remarks: fact.remarks ?? {} })
}

async function extend(
  context: SeedContext,
  entry: string,
  provider: ReturnType<typeof actorOf>,
  { days, reason, granted }: NonNullable<RevisionFact['extension']>,
): Promise<void> {
  const { deps } = context
  const [timer] = await findOpenTimers(deps.db, 'D01', entry)
  if (!timer) throw new Error(`Cannot extend the clock of "${entry}": it has none`)
  const { id } = await requestExtension(deps, provider, { timer: timer.id, days, reason })
  if (granted)
    await decideExtension(deps, holderOf(context, 'bureau'), { extension: id, action: 'grant', comment: '同意延期' })
}
