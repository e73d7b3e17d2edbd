/** One page of a keyset-ordered list. `next` is the cursor for `?after=`, null on the last page. */
export interface Page<T> {
  items: T[]
  next: string | null
}

/** Cuts rows fetched with `limit + 1` into a page; `key` gives the cursor value(s) of a row. */
export function toPage<T>(rows: T[], limit: number, key: (row: T) => unknown[]): Page<T> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null }
}

export function encodeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/** The values inside a cursor, or null when the text is no cursor of ours. */
export function decodeCursor(cursor: string | undefined): unknown[] | null {
  if (!cursor) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(values) ? values : null
  } catch {
    return null
  }
}
