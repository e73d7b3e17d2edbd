import type { Session } from '@shuyuan/engine'
import { blockSizesSql } from './slice.sql.ts'

/** A stretch of row numbers that the engine casts in one pass. */
export interface Slice {
  low: number
  high: number
  rows: number
  /** bytes of text in its fields */
  bytes: number
}

const MOST_ROWS = 1_000_000
/** What the reader of files hands over at a time. */
const MOST_BYTES = 96 << 20
/** Row numbers that are measured together. */
const BLOCK = 1024

/**
 * Cuts rows into stretches of at most a million rows and 96 MiB of text, whichever comes first; a row that is larger stands alone. One pass
 * over the text, and a second one only where a thousand rows are larger than a stretch may be.
 */
export async function sliceRows(
  session: Session,
  plan: { from: string; fields: number; signal?: AbortSignal },
): Promise<Slice[]> {
  const options = plan.signal ? { signal: plan.signal } : {}
  const measure = (from: string, block: number) =>
    session.query<Slice>(blockSizesSql(from, plan.fields, block), [], options)
  const slices: Slice[] = []
  const add = (piece: Slice): void => {
    const last = slices.at(-1)
    if (!last || last.rows + piece.rows > MOST_ROWS || last.bytes + piece.bytes > MOST_BYTES) slices.push({ ...piece })
    else {
      last.high = piece.high
      last.rows += piece.rows
      last.bytes += piece.bytes
    }
  }
  for (const block of await measure(plan.from, BLOCK)) {
    const large = block.bytes > MOST_BYTES
    const within = `(select * from ${plan.from} where _row between ${block.low} and ${block.high})`
    for (const piece of large ? await measure(within, 1) : [block]) add(piece)
  }
  return slices
}
