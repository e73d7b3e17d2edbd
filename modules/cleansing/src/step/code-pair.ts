/** One line of a code table: `from` means `to` from the day `since` until before the day `until`; '' = open. */
export interface CodePair {
  from: string
  to: string
  since: string
  until: string
}

const start = (p: CodePair) => p.since || '0001-01-01'
const end = (p: CodePair) => p.until || '9999-12-31'

/** The first value that would mean two things on one day, or null. */
export function overlapOf(pairs: readonly CodePair[]): string | null {
  for (const [from, same] of byValue(pairs)) {
    const sorted = [...same].sort((a, b) => (start(a) < start(b) ? -1 : 1))
    for (const [i, pair] of sorted.entries()) {
      const next = sorted[i + 1]
      if (next && start(next) < end(pair)) return from
    }
  }
  return null
}

/** Pairs without the values that mean two things on one day; equal pairs are one, also where their periods touch. */
export function unambiguous(pairs: readonly CodePair[]): CodePair[] {
  const found: CodePair[] = []
  for (const [, same] of byValue(pairs)) {
    const joined: CodePair[] = []
    for (const pair of [...same].sort((a, b) => (start(a) < start(b) ? -1 : 1))) {
      const last = joined.at(-1)
      if (last && last.to === pair.to && start(pair) <= end(last)) {
        if (end(pair) > end(last)) last.until = pair.until
      } else joined.push({ ...pair })
    }
    if (overlapOf(joined) === null) found.push(...joined)
  }
  return found
}

function byValue(pairs: readonly CodePair[]): Map<string, CodePair[]> {
  const groups = new Map<string, CodePair[]>()
  for (const pair of pairs) groups.set(pair.from, [...(groups.get(pair.from) ?? []), pair])
  return groups
}
