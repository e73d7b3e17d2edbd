import { findEntry } from '@shuyuan/catalogue'
import { type Dataset, listVersions, type Version } from '@shuyuan/intake'
import { civilDate, encodeCursor } from '@shuyuan/kernel'
import type { QualityDeps } from '../deps.ts'
import type { World } from '../kind/kind.ts'
import type { Rule } from '../rule/rule.ts'
import { openLists } from './open-lists.ts'
import { openRelations, relationOf } from './open-relations.ts'

type Deps = Pick<QualityDeps, 'db' | 'clock' | 'dataDir'>

/** Looks up all that these rules may refer to, so that judging and counting need nothing but the engine. */
export async function openWorld(
  deps: Deps,
  dataset: Dataset,
  version: Version,
  rules: readonly Rule[],
): Promise<World> {
  const datasets = await openRelations(deps, rules)
  const earlier = await listVersions(deps.db, { dataset: dataset.id, limit: 50, after: encodeCursor([version.seq]) })
  const published = earlier.items.filter((v) => v.state === 'published')
  const history = published.map((v) => ({ id: v.id, rows: v.rowsGood ?? 0, at: v.publishedAt ?? v.createdAt }))
  const [before] = history
  const own = version.publishedAt ?? version.createdAt
  const alike = history.find(({ at }) => weekdayOf(at) === weekdayOf(own))
  const entry = dataset.entry ? await findEntry(deps.db, dataset.entry) : null
  const now = deps.clock.now()
  const today = civilDate(now)
  return {
    ...(await relationOf(deps, version.id)),
    today,
    version: {
      now,
      publishedAt: own,
      rowsGood: version.rowsGood,
      updateCycle: entry?.updateCycle ?? null,
    },
    previous: before ? await relationOf(deps, before.id) : null,
    weekday: alike ? await relationOf(deps, alike.id) : null,
    history,
    dataset: (id) => datasets.get(id) ?? null,
    ...(await openLists(deps.db, rules, today)),
    promised: entry ? entry.items.map((item) => ({ name: item.name, title: item.title })) : null,
  }
}

// the civil day of the week in China
const weekdayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).getUTCDay()
