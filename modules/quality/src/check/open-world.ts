import { findEntry } from '@shuyuan/catalogue'
import { text } from '@shuyuan/engine'
import { type Dataset, latestVersion, listVersions, type Version, versionFiles } from '@shuyuan/intake'
import { civilDate, encodeCursor } from '@shuyuan/kernel'
import { codeValues } from '@shuyuan/standards'
import type { QualityDeps } from '../deps.ts'
import type { Relation, World } from '../kind/kind.ts'
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
  const [datasets, lists] = [new Map<string, Relation>(), new Map<string, string[]>()]
  for (const rule of rules) {
    const kind = findKind(rule.kind)
    const params = kind?.params.safeParse(rule.params)
    if (!kind || !params?.success) continue
    for (const id of kind.reads?.(params.data) ?? []) {
      const other = await latestVersion(deps.db, id)
      if (other) datasets.set(id, await relationOf(deps, other.id))
    }
    for (const id of kind.lists?.(params.data) ?? []) {
      const values = await codeValues(deps.db, id)
      if (values.length > 0)
        lists.set(
          id,
          values.map((v) => v.code),
        )
    }
  }
  const earlier = await listVersions(deps.db, { dataset: dataset.id, limit: 50, after: encodeCursor([version.seq]) })
  const before = earlier.items.find((v) => v.state === 'published')
  const entry = dataset.entry ? await findEntry(deps.db, dataset.entry) : null
  const now = deps.clock.now()
  return {
    ...(await relationOf(deps, version.id)),
    today: civilDate(now),
    version: {
      now,
      publishedAt: version.publishedAt ?? version.createdAt,
      rowsGood: version.rowsGood,
      updateCycle: entry?.updateCycle ?? null,
    },
    previous: before ? await relationOf(deps, before.id) : null,
    dataset: (id) => datasets.get(id) ?? null,
    codes: (id) => lists.get(id) ?? null,
    promised: entry ? entry.items.map((item) => ({ name: item.name, title: item.title })) : null,
  }
}

async function relationOf(deps: Deps, version: string): Promise<Relation> {
  const { glob, columns } = await versionFiles(deps, version)
  return { source: `read_parquet(${text(glob)})`, columns }
}
