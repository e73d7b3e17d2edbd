import { recordUse } from '@shuyuan/catalogue'
import { civilDate } from '@shuyuan/kernel'
import type { OpendataDeps } from '../deps.ts'
import type { Publication } from '../publication/publication.ts'
import { countUsage } from '../publication/publication.store.ts'

/** Counts one use on today's date: how much is used, never by whom. A download or call is a use of the entry's resources too. */
export async function countUse(
  deps: Pick<OpendataDeps, 'db' | 'clock'>,
  { id, dataset }: Pick<Publication, 'id' | 'dataset'>,
  kind: 'view' | 'download' | 'api',
): Promise<void> {
  const at = deps.clock.now()
  await countUsage(deps.db, id, civilDate(at), kind)
  if (kind !== 'view') await recordUse(deps.db, { kind: 'open', ref: id, dataset, at })
}
