import { type Dataset, listDatasets } from '@shuyuan/intake'
import type { LifecycleDeps } from '../deps.ts'
import { listHoldings } from './list-holdings.ts'
import { revokedAt } from './sweep-versions.ts'

/** What is to happen with a version, and when. */
export interface Due {
  dataset: string
  name: string
  provider: string
  version: string
  seq: number
  what: 'archive' | 'destroy'
  on: Date
  /** stands under a hold: is not destroyed */
  held: boolean
  bytes: number
}

/** Datasets looked through for one answer. */
const DATASETS = 1000
const PAGE = 200

/** The next versions to be archived or, their time being over, destroyed, soonest first; what stands in a request is left out. */
export async function listDue(
  deps: Pick<LifecycleDeps, 'db'>,
  ask: { provider?: string | undefined; limit: number },
): Promise<{ items: Due[]; complete: boolean }> {
  const due: Due[] = []
  let after: string | undefined
  let seen = 0
  do {
    const page = await listDatasets(deps.db, { limit: PAGE, after, provider: ask.provider })
    for (const dataset of page.items) due.push(...(await dueOf(deps, dataset)))
    seen += page.items.length
    after = page.next ?? undefined
  } while (after !== undefined && seen < DATASETS)
  due.sort((a, b) => a.on.getTime() - b.on.getTime() || (a.version < b.version ? -1 : 1))
  return { items: due.slice(0, ask.limit), complete: after === undefined && due.length <= ask.limit }
}

async function dueOf(deps: Pick<LifecycleDeps, 'db'>, dataset: Dataset): Promise<Due[]> {
  const { holdings } = await listHoldings(deps.db, dataset, await revokedAt(deps, dataset))
  return holdings.flatMap(({ version, archiveOn, destroyOn, destruction, held, bytes }) => {
    if (destruction) return []
    const of = { dataset: dataset.id, name: dataset.name, provider: dataset.provider, held, bytes }
    const at = (what: Due['what'], on: Date): Due => ({ ...of, version: version.id, seq: version.seq, what, on })
    return [...(archiveOn ? [at('archive', archiveOn)] : []), ...(destroyOn ? [at('destroy', destroyOn)] : [])]
  })
}
