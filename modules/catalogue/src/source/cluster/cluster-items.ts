import { pairsOf } from '@shuyuan/sketch'
import { keyText } from '../item/item-key.ts'
import { likenessOf, type ReadItem, SAME } from '../item/same-item.ts'

export interface Clustering {
  /** for each item, in order, the number of its cluster */
  of: number[]
  clusters: number
  /** pairs of keys that were compared: what blocking left of all pairs */
  compared: number
}

/** A pair of characters that this many keys share tells nothing; keys without a rarer pair stay alone. */
const COMMON = 60

/**
 * Groups items that are the same data item. Items of one key are together at once; only keys without a known property are compared, and only
 * with those that share subject and a rare pair of characters, so that the work grows with the items and not with their square. Pure.
 */
export function clusterItems(items: readonly ReadItem[]): Clustering {
  const keys = new Map<string, { first: ReadItem; number: number }>()
  const numbers = items.map((item) => {
    const text = keyText(item.key)
    const known = keys.get(text) ?? { first: item, number: keys.size }
    keys.set(text, known)
    return known.number
  })
  const parent = Array.from({ length: keys.size }, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parent[root] !== root) root = parent[root] as number
    parent[i] = root
    return root
  }
  const blocks = blocksOf([...keys.values()])
  let compared = 0
  for (const block of blocks)
    for (const [i, a] of block.entries())
      for (const b of block.slice(i + 1)) {
        if (rootOf(a.number) === rootOf(b.number)) continue
        compared++
        if (likenessOf(a.first, b.first).score >= SAME) parent[rootOf(b.number)] = rootOf(a.number)
      }
  const names = new Map<number, number>()
  const of = numbers.map((number) => {
    const root = rootOf(number)
    if (!names.has(root)) names.set(root, names.size)
    return names.get(root) as number
  })
  return { of, clusters: names.size, compared }
}

/** Keys worth comparing: same subject and marks, a pair of neighbouring characters in common that is not in everybody's name. */
function blocksOf<T extends { first: ReadItem }>(keys: readonly T[]): T[][] {
  const blocks = new Map<string, T[]>()
  for (const key of keys) {
    const { property, subject, marks, text } = key.first.key
    if (property !== null) continue
    for (const pair of pairsOf(text)) {
      const name = `${subject}|${marks.join('+')}|${pair}`
      const block = blocks.get(name)
      if (block) block.push(key)
      else blocks.set(name, [key])
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= COMMON)
}
