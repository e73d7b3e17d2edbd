import { findEntry } from '@shuyuan/catalogue'
import { text } from '@shuyuan/engine'
import { type Dataset, latestVersion, listVersions, type Version, versionFiles } from '@shuyuan/intake'
import { civilDate, encodeCursor } from '@shuyuan/kernel'
import { codePeriods } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import type { CodePeriod, Relation, World } from '../kind/kind.ts'
import { findKind } from '../kind/kinds.ts'
import type { Rule } from '../rule/rule.ts'

type Deps = Pick<QualityDeps, 'db' | 'clock' | 'dataDir'>

/** Looks up all that these rules may refer to, so that judging and counting need nothing but the engine. */
export async function openWorld(
  deps: Deps,
  dataset: Dataset,
  version: Version,
  rules: readonly Rule[],
): Promise<World> {
  const [datasets, lists] = [new Map<string, Relation>(), new Map<string, CodePeriod[]>()]
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    if (!kind || !params?.success) continue
    for (const id of kind.reads?.(params.data) ?? []) {
      const other = await latestVersion(deps.db, id)
      if (other) datasets.set(id, await relationOf(deps, other.id))
    }
    for (const id of kind.lists?.(params.data) ?? []) {
      const values = await codePeriods(deps.db, id)
      if (values.length > 0) lists.set(id, values)
    }
  }
  const earlier = await listVersions(deps.db, { dataset: dataset.id, limit: 50, after: encodeCursor([version.seq]) })
  const published = earlier.items.filter((v) => v.state === 'published')
  const history = published.map((v) => ({ id: v.id, rows: v.rowsGood ?? 0, at: v.publishedAt ?? v.createdAt }))
  const [before] = history
  const own = version.publishedAt ?? version.createdAt
  const alike = history.find(({ at }) => weekdayOf(at) === weekdayOf(own))
  const entry = dataset.entry ? await findEntry(deps.db, dataset.entry) : null
  const now = deps.clock.now()
  const today = civilDate(now)
  const inForce = ({ from, to }: CodePeriod) => (from === null || from <= today) && (to === null || to > today)
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
    codes: (id) =>
      lists
        .get(id)
        ?.filter(inForce)
        .map((v) => v.code) ?? null,
    periods: (id) => lists.get(id) ?? null,
    promised: entry ? entry.items.map((item) => ({ name: item.name, title: item.title })) : null,
  }
}

// the civil day of the week in China
const weekdayOf = (at: Date) => new Date(at.getTime() + 8 * 3_600_000).getUTCDay()

async function relationOf(deps: Deps, version: string): Promise<Relation> {
  const { glob, columns } = await versionFiles(deps, version)
  return { source: `read_parquet(${text(glob)})`, columns }
}
