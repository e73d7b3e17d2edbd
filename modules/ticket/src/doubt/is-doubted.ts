import type { Db } from '@shuyuan/db'
import type { Keyring } from '@shuyuan/gmcrypto'
import { recordKey } from '../row/record-key.ts'
import { openDoubts } from './doubt.store.ts'

/** Since when a record is doubted (有异议), null when it is not. `key` holds its key columns. */
export async function isDoubted(
  deps: { db: Db; keyring: Pick<Keyring, 'mac'> },
  dataset: string,
  key: Readonly<Record<string, string>>,
): Promise<Date | null> {
  return (await openDoubts(deps.db, dataset)).get(recordKey(deps, dataset, key)) ?? null
}
