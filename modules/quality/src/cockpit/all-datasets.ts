import { systemsOfEntries } from '@shuyuan/catalogue'
import type { Db } from '@shuyuan/db'
import { type Dataset, listDatasets } from '@shuyuan/intake'

/** Every dataset, newest first, or those of one department. */
export async function allDatasets(db: Db, provider?: string): Promise<Dataset[]> {
  const all: Dataset[] = []
  let after: string | undefined
  do {
    const page = await listDatasets(db, { limit: 500, ...(provider ? { provider } : {}), ...(after ? { after } : {}) })
    all.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return all
}

/** Dataset → the information systems its catalogue entry names; those naming none are absent. */
export async function systemsByDataset(db: Db): Promise<Map<string, { key: string; label: string }[]>> {
  const datasets = (await allDatasets(db)).flatMap(({ id, entry }) => (entry ? [{ id, entry }] : []))
  const links = Map.groupBy(await systemsOfEntries(db, [...new Set(datasets.map((d) => d.entry))]), (l) => l.entry)
  return new Map(
    datasets.flatMap(({ id, entry }) => {
      const own = links.get(entry)?.map(({ system, name }) => ({ key: system, label: name }))
      return own ? [[id, own] as const] : []
    }),
  )
}
