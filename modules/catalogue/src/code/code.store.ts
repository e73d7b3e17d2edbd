import type { Tx } from '@shuyuan/db'
import { sql } from 'kysely'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.codeSequence': { frontCode: string; last: number }
  }
}

/** The next sequence number of a classification code; the row's lock makes concurrent callers queue, so none is given twice. */
export async function nextSequence(tx: Tx, frontCode: string): Promise<number> {
  const row = await tx
    .insertInto('catalogue.codeSequence')
    .values({ frontCode, last: 1 })
    .onConflict((oc) => oc.column('frontCode').doUpdateSet({ last: sql`code_sequence.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
