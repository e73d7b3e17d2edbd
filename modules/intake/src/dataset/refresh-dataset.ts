import { recordRefresh } from '@shuyuan/catalogue'
import type { Tx } from '@shuyuan/db'
import { findDataset } from './dataset.store.ts'

/**
 * The rows of a dataset are those of `at`: tells whatever entries it is attached to, and its own entry, behind which a service or a release
 * may stand without it.
 */
export async function refreshDataset(tx: Tx, id: string, at: Date): Promise<void> {
  const dataset = await findDataset(tx, id)
  await recordRefresh(tx, { kind: 'dataset', ref: id, entry: dataset?.entry ?? null, at })
}
