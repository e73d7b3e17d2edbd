import type { Db } from '@shuyuan/db'
import { LIVE } from '../check/check.ts'
import '../tables.ts'

/** Counts of the rows that earlier checks at the source found, newest first. */
export async function liveHistory(db: Db, dataset: string, limit: number) {
  return db
    .selectFrom('quality.check')
    .select(['id', 'rows', 'finishedAt as at'])
    .where('dataset', '=', dataset)
    .where('version', '=', LIVE)
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}
