import { inTx } from '@shuyuan/db'
import { findUser } from '@shuyuan/identity'
import { notify } from '@shuyuan/workflow'
import { audienceOf } from '../../list/audience-of.ts'
import { scopeOf } from '../document/search-document.ts'
import type { SearchDeps } from '../query/ask-index.ts'
import { narrow } from '../query/narrow.ts'
import { Narrowing } from '../query/search.schema.ts'
import type { SavedSearch } from './saved-search.ts'
import { listSavedSearches, moveSeen } from './saved-search.store.ts'

/** Tells the owners of saved searches what was published since they were last told, as far as they may see it today. Returns the notices. */
export async function watchSearches(deps: SearchDeps): Promise<number> {
  await deps.search.follow()
  let told = 0
  for (const saved of await listSavedSearches(deps.db, null)) if (await tellNews(deps, saved)) told++
  return told
}

async function tellNews(deps: SearchDeps, saved: SavedSearch): Promise<boolean> {
  const owner = await findUser(deps.db, saved.owner)
  if (!owner?.enabled) return false
  const subject = {
    kind: 'user',
    id: owner.id,
    name: owner.name,
    org: owner.org,
    roles: owner.roles,
    region: '',
  } as const
  const now = deps.clock.now()
  // one that was kept when more was allowed must not keep the others from their news
  const filters = Narrowing.safeParse(saved.filters)
  if (!filters.success) return false
  const answer = await deps.search.ask({
    text: saved.question,
    scope: scopeOf(audienceOf(deps.policy, subject)),
    filters: { ...narrow(filters.data), state: { values: ['published'] } },
    facets: [],
    limit: 1,
    since: Math.floor(saved.seenAt.getTime() / 1000),
  })
  if (!answer || answer.total === 0 || answer.way !== 'exact') return false
  const query = new URLSearchParams({ ...saved.filters, q: saved.question })
  return inTx(deps.db, async (tx) => {
    if (!(await moveSeen(tx, saved, now))) return false
    await notify(deps, tx, {
      to: { user: saved.owner },
      title: `收藏的检索“${saved.title}”有 ${answer.total} 条新发布的目录`,
      link: `/search?${query.toString()}`,
    })
    return true
  })
}
