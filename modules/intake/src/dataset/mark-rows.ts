import { inTx } from '@shuyuan/db'
import type { BaseDeps } from '@shuyuan/http'
import type { Subject } from '@shuyuan/policy'
import type { RowMark } from './row-mark.schema.ts'

/** A row before anything in it is masked: column → value. */
export type PlainRow = Readonly<Record<string, string | number | null>>

declare module '@shuyuan/kernel' {
  interface EventMap {
    /** rows are about to be shown; later modules push what this reader must know about them */
    'intake.rows.shown': { dataset: string; subject: Subject; rows: readonly PlainRow[]; marks: RowMark[] }
  }
}

/**
 * Asks the later modules what a reader must know about rows that he is about to see (有异议). The rows come unmasked: a mark is found by
 * the key, which the reader may not be allowed to read. One mark per row at most, in the order of rows.
 */
export async function markRows(
  deps: Pick<BaseDeps, 'db' | 'events'>,
  subject: Subject,
  dataset: string,
  rows: readonly PlainRow[],
): Promise<RowMark[]> {
  const marks: RowMark[] = []
  await inTx(deps.db, (tx) => deps.events.emit(tx, 'intake.rows.shown', { dataset, subject, rows, marks }))
  return marks.sort((a, b) => a.row - b.row).filter((mark, i) => mark.row !== marks[i - 1]?.row)
}
