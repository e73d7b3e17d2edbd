import type { Db, Tx } from '@shuyuan/db'
import type { GeneratedAlways } from 'kysely'
import type { Check } from '../check/check.ts'
import type { Grade } from '../score/score.ts'

/** A certificate as it is kept. `protected`, `payload` and `signature` are a flattened JWS (RFC 7515). */
export interface IssuedCertificate {
  id: string
  dataset: string
  entry: string | null
  version: string
  check: string
  org: string
  score: number | null
  grade: Grade | null
  verdict: Check['verdict']
  protected: string
  payload: string
  signature: string
  /** evidence receipt in one line */
  receipt: string
  issuedBy: string
  issuedAt: Date
}

declare module '@shuyuan/db' {
  interface Tables {
    'quality.certificate': IssuedCertificate & { seq: GeneratedAlways<number> }
  }
}

/** False when the check has its certificate already. */
export async function insertCertificate(tx: Tx, certificate: IssuedCertificate): Promise<boolean> {
  const row = await tx
    .insertInto('quality.certificate')
    .values(certificate)
    .onConflict((c) => c.column('check').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function findCertificate(
  db: Db,
  by: { id: string } | { check: string },
): Promise<IssuedCertificate | null> {
  const query = db.selectFrom('quality.certificate').selectAll()
  return (
    (await ('id' in by ? query.where('id', '=', by.id) : query.where('check', '=', by.check)).executeTakeFirst()) ??
    null
  )
}

/** The newest certificate of a version, null when it has none. */
export async function latestCertificate(db: Db, version: string): Promise<IssuedCertificate | null> {
  const row = await db
    .selectFrom('quality.certificate')
    .selectAll()
    .where('version', '=', version)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

/** Certificates newest first, of a dataset or of all datasets of a catalogue entry; one more than `limit` when there are more. */
export function listCertificates(
  db: Db,
  filter: { dataset?: string | undefined; entry?: string | undefined; limit: number; before: number | null },
): Promise<(IssuedCertificate & { seq: number })[]> {
  let query = db.selectFrom('quality.certificate').selectAll()
  if (filter.dataset) query = query.where('dataset', '=', filter.dataset)
  if (filter.entry) query = query.where('entry', '=', filter.entry)
  if (filter.before) query = query.where('seq', '<', filter.before)
  return query
    .orderBy('seq', 'desc')
    .limit(filter.limit + 1)
    .execute()
}
