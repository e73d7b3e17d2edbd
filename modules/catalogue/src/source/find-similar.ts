import type { Db } from '@shuyuan/db'
import { pairsOf } from '@shuyuan/sketch'
import { clusterOfKey } from './cluster/source-cluster.store.ts'
import type { SourceCluster } from './cluster/source-cluster.ts'
import { type ItemNames, keyText } from './item/item-key.ts'
import { readItem } from './item/read-item.ts'
import { likenessOf, type Likeness, SAME } from './item/same-item.ts'
import { itemsOfKey, itemsOfPairs, type SourceItem } from './item/source-item.store.ts'

const LOOKED_AT = 100
const SHOWN = 5

export interface Similar {
  title: string
  /** the group the item would belong to, with its source department once decided */
  cluster: Pick<SourceCluster, 'id' | 'title' | 'state' | 'sourceOrg'> | null
  matches: (Pick<SourceItem, 'entry' | 'entryName' | 'provider' | 'providerName'> & { item: string } & Likeness)[]
}

/** Published items of other departments that are the same as the given ones, best first; quick enough to ask while typing. */
export async function findSimilar(
  db: Db,
  input: { provider: string; entryName: string; items: Omit<ItemNames, 'entryName'>[] },
): Promise<Similar[]> {
  const found: Similar[] = []
  for (const item of input.items) {
    const names = { ...item, entryName: input.entryName }
    const read = { ...names, key: readItem(names) }
    const key = keyText(read.key)
    const equal = await itemsOfKey(db, key, input.provider, LOOKED_AT)
    const near =
      read.key.property === null ? await itemsOfPairs(db, pairsOf(read.key.text), input.provider, LOOKED_AT) : []
    const judged = new Map([...equal, ...near].map((other) => [`${other.entry} ${other.title}`, other]))
    const same = [...judged.values()]
      .map((other) => ({ other, ...likenessOf(read, other) }))
      .filter(({ score }) => score >= SAME)
      .sort((a, b) => b.score - a.score)
    const perOrg = [...Map.groupBy(same, ({ other }) => other.provider).values()].map((of) => of[0])
    const first = same[0]?.other
    const cluster = (await clusterOfKey(db, key)) ?? (first ? await clusterOfKey(db, keyText(first.key)) : undefined)
    found.push({
      title: item.title,
      cluster: cluster
        ? { id: cluster.id, title: cluster.title, state: cluster.state, sourceOrg: cluster.sourceOrg }
        : null,
      matches: perOrg.slice(0, SHOWN).flatMap((one) => {
        if (!one) return []
        const { entry, entryName, provider, providerName, title } = one.other
        return [{ entry, entryName, provider, providerName, item: title, score: one.score, reasons: one.reasons }]
      }),
    })
  }
  return found
}
