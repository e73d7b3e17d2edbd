import type { Subject } from '@shuyuan/policy'
import type { CatalogueDeps } from '../deps.ts'
import { findDuties } from '../duty/duty.store.ts'
import { findCodes, findNaming } from '../edition/related.store.ts'
import { listExpected } from '../expected/expected.store.ts'
import { findVisible } from '../list/find-visible.ts'
import { listResources } from '../resource/resource.store.ts'
import { findSystems } from '../system/system.store.ts'

const MOST = 500

/**
 * The chain of an entry, up and down: duties and systems it comes from, 定数据 lines it settles, resources behind it, entries it draws on and
 * that draw on it. A duty or system that was taken over is shown as the one that took over. Throws CATALOGUE_ENTRY_NOT_FOUND.
 */
export async function findChain(deps: CatalogueDeps, subject: Subject, id: string) {
  const entry = await findVisible(deps, subject, id)
  const { db } = deps
  const known = new Map((await findCodes(db, entry.relatedCodes)).map((found) => [found.code, found]))
  return {
    duties: await current(entry.duties, (ids) => findDuties(db, entry.provider, ids)),
    systems: await current(entry.systems, (ids) => findSystems(db, entry.provider, ids)),
    resources: await listResources(db, entry.id),
    expected: await listExpected(db, { entry: entry.id, limit: MOST, after: null }),
    drawsOn: entry.relatedCodes.map((code) => known.get(code) ?? { code, id: null, name: null }),
    drawnBy: await findNaming(db, entry.code),
  }
}

async function current<T extends { id: string; mergedInto: string | null }>(
  ids: string[],
  find: (ids: string[]) => Promise<T[]>,
): Promise<T[]> {
  const named = await find(ids)
  return find([...new Set(named.map(({ id, mergedInto }) => mergedInto ?? id))])
}
