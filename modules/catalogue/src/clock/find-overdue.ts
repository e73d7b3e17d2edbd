import { civilDate } from '@shuyuan/kernel'
import { listTimers } from '@shuyuan/workflow'
import type { CatalogueDeps } from '../deps.ts'

/** More would not be a list but a stand-still. */
const MOST = 100_000

/** Ids of the entries about which a running time limit has passed. */
export async function findOverdue(deps: CatalogueDeps): Promise<string[]> {
  const today = civilDate(deps.clock.now())
  const timers = await listTimers(deps.db, { colour: 'red', state: 'running', today, limit: MOST, after: null })
  return [...new Set(timers.map(({ ref }) => ref).filter((ref) => ref.startsWith('ent_')))]
}
