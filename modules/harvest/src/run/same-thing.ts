import { jaccard, likeness } from '../align/likeness.ts'
import { plainName, type RemoteRecord } from '../record/record.ts'

const ALIKE = 0.5

/**
 * How surely two records of one source are one thing under two identifiers: 0 = not. The same page or code settles it where the
 * names do not speak against it; the same name from the same publisher does where files or items agree. Pure.
 */
export function sameThing(before: RemoteRecord, after: RemoteRecord): number {
  const name = likeness(before.title, after.title)
  if (before.code !== '' && before.code === after.code) return 3 + name
  if (before.url !== '' && before.url === after.url) return name >= 0.2 ? 2 + name : 0
  const samePublisher = plainName(before.publisher) === plainName(after.publisher)
  if (plainName(before.title) !== plainName(after.title) || !samePublisher) return 0
  const files = overlap(
    before.resources.map(({ url }) => url),
    after.resources.map(({ url }) => url),
  )
  const items = overlap(
    before.items.map(({ title }) => title),
    after.items.map(({ title }) => title),
  )
  const evidence = [files, items].filter((each): each is number => each !== null)
  if (evidence.length === 0) return 1
  const best = Math.max(...evidence)
  return best >= ALIKE ? 1 + best : 0
}

/** Null when neither side says anything. */
function overlap(a: string[], b: string[]): number | null {
  return a.length === 0 && b.length === 0 ? null : jaccard(a.map(plainName), b.map(plainName))
}
