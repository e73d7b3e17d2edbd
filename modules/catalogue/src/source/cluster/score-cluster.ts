import type { Db } from '@shuyuan/db'
import { overlapOf, unpackSketch } from '@shuyuan/sketch'
import { type ColumnFacts, factsOfEntry } from '../../grade/facts/column-facts.store.ts'
import { likenessOf } from '../item/same-item.ts'
import { itemsOfCluster, type SourceItem } from '../item/source-item.store.ts'

/** So many items of different departments stand for a cluster: comparing all pairs of a large one tells nothing more. */
const MEMBERS = 6
const LOOKED_AT = 60
const REASONS = 4

/** How alike the items of a cluster are across departments, values included where datasets are attached, and the commonest reasons. */
export async function scoreCluster(db: Db, id: string): Promise<{ score: number; reasons: string[] }> {
  const all = await itemsOfCluster(db, id, LOOKED_AT)
  const members = [...Map.groupBy(all, (item) => item.provider).values()].map((of) => of[0] as SourceItem)
  const some = members.slice(0, MEMBERS)
  const sketches = new Map<SourceItem, Pick<ColumnFacts, 'sketch' | 'telling'>>()
  for (const item of some) {
    const fact = (await factsOfEntry(db, item.entry)).find(
      (one) => one.name === item.name.toLowerCase() || one.title === item.title,
    )
    if (fact?.sketch) sketches.set(item, fact)
  }
  const pairs = some.flatMap((a, i) =>
    some.slice(i + 1).map((b) => {
      const [left, right] = [sketches.get(a), sketches.get(b)]
      if (!left || !right) return likenessOf(a, b)
      const overlap = overlapOf(unpackSketch(left.sketch), unpackSketch(right.sketch))
      return likenessOf(a, b, { ...overlap, telling: left.telling && right.telling })
    }),
  )
  if (pairs.length === 0) return { score: 0, reasons: [] }
  const counts = new Map<string, number>()
  for (const reason of pairs.flatMap((pair) => pair.reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const reasons = [...counts].sort((a, b) => b[1] - a[1]).slice(0, REASONS)
  return {
    score: Math.round((pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length) * 100) / 100,
    reasons: reasons.map(([reason]) => reason),
  }
}
