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
/** Titles that share fewer of their pairs than this never reach the score that makes them one. */
const LEAST_SHARED = 0.6

interface Key {
  first: ReadItem
  number: number
  pairs: Set<string>
}

/**
 * Groups items that are the same data item. Items of one key are together at once; only keys without a known property are compared, and only
 * with those that share subject and a rare pair of characters, so that the work grows with the items and not with their square. `equal` names
 * keys that hold the same values. Pure.
 */
export function clusterItems(
  items: readonly ReadItem[],
  equal: readonly (readonly [string, string])[] = [],
): Clustering {
  const keys = new Map<string, Key>()
  const numbers = items.map((item) => {
    const text = keyText(item.key)
    const known = keys.get(text) ?? { first: item, number: keys.size, pairs: pairsFor(item) }
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
      for (let j = i + 1; j < block.length; j++) {
        const b = block[j] as Key
        if (!mayBeSame(a, b) || rootOf(a.number) === rootOf(b.number)) continue
        compared++
        if (likenessOf(a.first, b.first).score >= SAME) parent[rootOf(b.number)] = rootOf(a.number)
      }
  for (const [a, b] of equal) {
    const [left, right] = [keys.get(a), keys.get(b)]
    if (left && right) parent[rootOf(right.number)] = rootOf(left.number)
  }
  const names = new Map<number, number>()
  const of = numbers.map((number) => {
    const root = rootOf(number)
    if (!names.has(root)) names.set(root, names.size)
    return names.get(root) as number
  })
  return { of, clusters: names.size, compared }
}

const NONE = new Set<string>()

/** Only keys without a known property are compared. */
function pairsFor({ key }: ReadItem): Set<string> {
  return key.property === null ? new Set(pairsOf(key.text)) : NONE
}

/** Dice coefficient over the pairs, as a bound that costs little. */
function mayBeSame(a: Key, b: Key): boolean {
  const [few, many] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  const needed = (LEAST_SHARED * (few.size + many.size)) / 2
  if (few.size < needed) return false
  let shared = 0
  for (const pair of few) if (many.has(pair)) shared++
  return shared >= needed
}

/** Keys worth comparing: same subject and marks, a pair of neighbouring characters in common that is not in everybody's name. */
function blocksOf(keys: readonly Key[]): Key[][] {
  const blocks = new Map<string, Key[]>()
  for (const key of keys) {
    const { subject, marks } = key.first.key
    for (const pair of key.pairs) {
      const name = `${subject}|${marks.join('+')}|${pair}`
      const block = blocks.get(name)
      if (block) block.push(key)
      else blocks.set(name, [key])
    }
  }
  return [...blocks.values()].filter((block) => block.length > 1 && block.length <= COMMON)
}
