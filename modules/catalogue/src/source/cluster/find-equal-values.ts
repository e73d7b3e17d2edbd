import type { Db } from '@shuyuan/db'
import { likelyPairs, overlapOf, unpackSketch } from '@shuyuan/sketch'
import { haveEqualValues, mayShareValues } from '../item/same-item.ts'
import { columnId, sketchesOf, tellingColumns, type ValueColumn } from './equal-values.store.ts'

const BATCH = 500

/**
 * Pairs of keys whose columns in two departments hold the same telling values, whatever they are called: the second way to the same item beside
 * the names. Only columns that share first marks are compared, in batches, so that no more than a batch of whole sketches is held.
 */
export async function findEqualValues(db: Db): Promise<[string, string][]> {
  const columns = await tellingColumns(db)
  const pairs = likelyPairs(columns.map(({ sketch }) => unpackSketch(sketch)))
    .map(([a, b]): [ValueColumn, ValueColumn] => [columns[a] as ValueColumn, columns[b] as ValueColumn])
    .filter(([a, b]) => a.provider !== b.provider && a.keyText !== b.keyText && mayShareValues(a.key, b.key))
  const found: [string, string][] = []
  for (let at = 0; at < pairs.length; at += BATCH) {
    const some = pairs.slice(at, at + BATCH)
    const sketches = await sketchesOf(db, some.flat())
    for (const [a, b] of some) {
      const [left, right] = [sketches.get(columnId(a)), sketches.get(columnId(b))]
      if (left && right && haveEqualValues(overlapOf(unpackSketch(left), unpackSketch(right))))
        found.push([a.keyText, b.keyText])
    }
  }
  return found
}
