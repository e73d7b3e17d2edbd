import { decodeCursor } from '@shuyuan/kernel'
import { error } from './errors.ts'

/**
 * The values of a keyset cursor, checked: one per key in `shape` (`time` is an instant as text, `day` a civil date). Null on the first page.
 * Throws HTTP_CURSOR when the text is no cursor of this list, so that a made-up cursor never reaches the database.
 */
export function readCursor<const S extends readonly ('text' | 'number' | 'time' | 'day')[]>(
  after: string | undefined,
  shape: S,
): { -readonly [K in keyof S]: S[K] extends 'number' ? number : string } | null {
  if (after === undefined) return null
  const values = decodeCursor(after)
  const fits =
    values?.length === shape.length &&
    shape.every((kind, i) => {
      const value = values[i]
      if (kind === 'number') return Number.isSafeInteger(value)
      if (typeof value !== 'string' || value.includes('\0')) return false
      if (kind === 'text') return true
      const at = new Date(value)
      return !Number.isNaN(at.getTime()) && (kind === 'time' || at.toISOString().slice(0, 10) === value)
    })
  if (!fits) throw error('HTTP_CURSOR')
  return values as { -readonly [K in keyof S]: S[K] extends 'number' ? number : string }
}
