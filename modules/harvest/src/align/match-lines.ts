import { plainName, type RemoteRecord } from '../record/record.ts'
import { bigrams, jaccard, likeness } from './likeness.ts'

export interface Match {
  local: number
  reference: number
  by: 'code' | 'name' | 'likeness'
  score: number
}

/** Names and items must agree this much to be one thing under two names. */
const ENOUGH = 0.6
/** A pair of characters that this many names share tells nothing. */
const COMMON = 400

/**
 * Pairs of rows that are the same thing: by code, then by name and provider, then by likeness of name and items within one provider.
 * Each row is used once; the most alike first. Pure.
 */
export function matchLines(local: RemoteRecord[], reference: RemoteRecord[]): Match[] {
  const matches: Match[] = []
  const freeLocal = new Set(local.keys())
  const freeReference = new Set(reference.keys())
  const take = (match: Match): void => {
    if (!freeLocal.delete(match.local)) return
    if (freeReference.delete(match.reference)) matches.push(match)
    else freeLocal.add(match.local)
  }
  const join = (by: 'code' | 'name', keyOf: (record: RemoteRecord) => string): void => {
    const places = new Map<string, number>()
    for (const i of freeLocal) places.set(keyOf(local[i] as RemoteRecord), i)
    for (const j of freeReference) {
      const key = keyOf(reference[j] as RemoteRecord)
      const i = places.get(key)
      if (key !== '' && i !== undefined) take({ local: i, reference: j, by, score: 1 })
    }
  }
  join('code', ({ code }) => code)
  join('name', ({ title, publisher }) => `${plainName(title)}\n${plainName(publisher)}`)
  for (const match of alike(local, reference, [...freeLocal], [...freeReference])) take(match)
  return matches
}

function alike(local: RemoteRecord[], reference: RemoteRecord[], left: number[], right: number[]): Match[] {
  const index = new Map<string, number[]>()
  for (const i of left)
    for (const pair of new Set(bigrams(plainName((local[i] as RemoteRecord).title)))) {
      const places = index.get(pair)
      if (places) places.push(i)
      else index.set(pair, [i])
    }
  const found: Match[] = []
  for (const j of right) {
    const row = reference[j] as RemoteRecord
    const candidates = new Set<number>()
    for (const pair of bigrams(plainName(row.title))) {
      const places = index.get(pair) ?? []
      if (places.length <= COMMON) for (const i of places) candidates.add(i)
    }
    for (const i of candidates) {
      const score = scoreOf(local[i] as RemoteRecord, row)
      if (score >= ENOUGH) found.push({ local: i, reference: j, by: 'likeness', score })
    }
  }
  return found.sort((a, b) => b.score - a.score)
}

/** 0 where the providers are known and different. */
function scoreOf(a: RemoteRecord, b: RemoteRecord): number {
  if (a.publisher !== '' && b.publisher !== '' && plainName(a.publisher) !== plainName(b.publisher)) return 0
  const name = likeness(a.title, b.title)
  if (a.items.length === 0 || b.items.length === 0) return name
  return 0.6 * name + 0.4 * jaccard(itemNames(a), itemNames(b))
}

/** Names of the data items, plain. */
export function itemNames({ items }: RemoteRecord): string[] {
  return items.map(({ title, name }) => plainName(title || name))
}
