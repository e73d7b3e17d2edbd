import { civilDate } from '@shuyuan/kernel'
import type { OpendataDeps } from '../deps.ts'
import { countUsage } from '../publication/publication.store.ts'

/** Counts one use on today's date: how much is used, never by whom. */
export function countUse(
  deps: Pick<OpendataDeps, 'db' | 'clock'>,
  publication: string,
  kind: 'view' | 'download' | 'api',
): Promise<void> {
  return countUsage(deps.db, publication, civilDate(deps.clock.now()), kind)
}
