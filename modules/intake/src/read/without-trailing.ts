import type { Layout } from './layout.ts'
import type { RowShape } from './tokenizer.ts'

/** A record without the delimiter that stands behind its last field, in files where each ends with one. */
export function withoutTrailing(
  bytes: Buffer,
  shape: RowShape,
  layout: Pick<Layout, 'delimiter' | 'header' | 'trailing'>,
): RowShape {
  if (!layout.trailing || shape.fields !== layout.header.length + 1) return shape
  const end = shape.end - Buffer.byteLength(layout.delimiter)
  const blank = bytes.toString('utf8', end, shape.end) === layout.delimiter
  return blank ? { ...shape, end, fields: shape.fields - 1 } : shape
}
