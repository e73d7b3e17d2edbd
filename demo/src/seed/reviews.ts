import { type Entry, followEntry, listEntries } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import { setLimit, sweepTimers } from '@shuyuan/workflow'
import { readReviews, type RevisionFact } from '../facts/reviews.ts'
import { type SeedContext, type SeedStep, holderOf } from './context.ts'
import { reviseSome } from './revise-some.ts'
import { superviseSome } from './supervise-some.ts'

/**
 * An ordinary week at the review desk: revisions in every stage, one overdue with its 督办单, one extended, one that waits for a consumer
 * of a field it takes away. Each revision is one transaction; one that an earlier run has begun is left as it is.
 */
export const reviews: SeedStep = {
  name: '目录修订与督办',
  async run(context: SeedContext) {
    const { deps, actors, progress } = context
    const { limits, follows, revisions } = readReviews()
    const bureau = holderOf(context, 'bureau')
    for (const limit of limits) await setLimit(deps, bureau, { ...limit, region: '', extension: null, pause: 'none' })
    const all = await listEntries(deps.db, { all: true, org: null }, { limit: 1000, after: null })
    const named = (name: string): Entry => {
      const entry = all.find((each) => each.name === name)
      if (!entry) throw new Error(`Cannot revise "${name}": the demo city has no such entry`)
      return entry
    }
    const begun: { fact: RevisionFact; entry: Entry }[] = []
    for (const fact of revisions) {
      const entry = named(fact.entry)
      if (entry.version > 1 || entry.state !== 'published') continue
      await inTx(deps.db, (tx) => reviseSome({ ...context, deps: { ...deps, db: tx } }, fact, entry))
      begun.push({ fact, entry })
    }
    await sweepTimers(deps)
    for (const { fact, entry } of begun) if (fact.order) await superviseSome(context, fact, entry)
    for (const { login, entry } of follows) {
      const reader = actors.get(login)
      if (reader) await followEntry(deps, reader, { entry: named(entry).id, follow: true })
    }
    progress(`目录修订 ${revisions.length} 件，本地时限 ${limits.length} 项`)
  },
}
