import type { Db } from '@shuyuan/db'
import { findLogical } from '@shuyuan/connection'
import type { QualityDeps } from '../deps.ts'

/** Whether the rows of a dataset stay in its department's database, and there is a way to them. */
export async function isAtSource(
  { outbound, db }: { outbound?: QualityDeps['outbound'] | undefined; db: Db },
  dataset: string,
): Promise<boolean> {
  return outbound !== undefined && (await findLogical(db, dataset)) !== null
}
