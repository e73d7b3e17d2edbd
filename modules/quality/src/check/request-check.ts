import type { Db, Tx } from '@shuyuan/db'
import { findDataset } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import type { QualityDeps } from '../deps.ts'
import type { Cause } from './check.ts'

/** Enqueues a check in the caller's transaction. The check's id is fixed now, so that a repeated run is the same check. */
export async function requestCheck(
  deps: Pick<QualityDeps, 'jobs' | 'clock'>,
  tx: Db | Tx,
  input: { dataset: string; version?: string | undefined; cause: Cause },
  by: { id: string; org: string | null },
): Promise<{ job: string; check: string }> {
  const check = newId('chk', deps.clock.now().getTime())
  const name = (await findDataset(tx, input.dataset))?.name
  return { check, job: await deps.jobs.enqueue(tx, 'quality.check', { ...input, id: check, name }, by) }
}
