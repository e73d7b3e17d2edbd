import type { Db, Tx } from '@shuyuan/db'
import type { SourceClaim } from './claim.ts'

declare module '@shuyuan/db' {
  interface Tables {
    'catalogue.sourceClaim': SourceClaim
  }
}

export async function listClaims(db: Db, entry: string): Promise<SourceClaim[]> {
  return db.selectFrom('catalogue.sourceClaim').selectAll().where('entry', '=', entry).orderBy('item').execute()
}

/** Replaces the claims of an entry. */
export async function replaceClaims(tx: Tx, entry: string, claims: SourceClaim[]): Promise<void> {
  await tx.deleteFrom('catalogue.sourceClaim').where('entry', '=', entry).execute()
  if (claims.length > 0) await tx.insertInto('catalogue.sourceClaim').values(claims).execute()
}
