import { inEnglish } from '@shuyuan/kernel'

/** A proposal that comes back from a reader of English, with its reasons in the words they are kept in. Pure. */
export function keepReasons<T>(given: T, kept: unknown): T {
  const words = new Map(reasonsOf(kept).map((reason) => [inEnglish(reason), reason]))
  return restored(given, words) as T
}

function reasonsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'reason' && typeof part === 'string' ? [part] : reasonsOf(part),
  )
}

function restored(value: unknown, words: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((part) => restored(part, words))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'reason' && typeof part === 'string' ? (words.get(part) ?? part) : restored(part, words),
    ]),
  )
}
