import { inTx } from '@shuyuan/db'
import type { JobContext } from '@shuyuan/jobs'
import type { CatalogueDeps } from '../../deps.ts'
import { indexEntry } from '../item/index-entry.ts'
import { entriesToIndex, firstOfEachKey } from '../item/source-item.store.ts'
import { clusterItems } from './cluster-items.ts'
import { findEqualValues } from './find-equal-values.ts'
import { scoreCluster } from './score-cluster.ts'
import { type KeyGroup, listClusters, putClusters, putScore, recountClusters } from './source-cluster.store.ts'

const BATCH = 200
const GROUPS = 2000

/**
 * Finds the same data item in several departments over the whole book: indexes what is not yet, groups the keys by names and by equal
 * values, counts, and scores the groups of several departments. Decisions of arbitration stay. Safe to run at any time and again.
 */
export async function sweepSources(
  deps: CatalogueDeps,
  context: JobContext,
): Promise<{ keys: number; clusters: number }> {
  let indexed = 0
  for (;;) {
    context.signal.throwIfAborted()
    const batch = await entriesToIndex(deps.db, BATCH)
    if (batch.length === 0) break
    await inTx(deps.db, async (tx) => {
      for (const id of batch) await indexEntry(tx, id)
    })
    indexed += batch.length
    await context.progress(indexed, null, `已登记 ${indexed} 条目录的信息项`)
  }
  const firsts = await firstOfEachKey(deps.db)
  const { of } = clusterItems(firsts, await findEqualValues(deps.db))
  const groups = [...Map.groupBy(firsts, (_, i) => of[i] as number).values()].map((items): KeyGroup => {
    const shortest = items.reduce((a, b) => (b.title.length < a.title.length ? b : a))
    const { subject, property } = shortest.key
    return { title: shortest.title, subject, property, keys: items.map((item) => item.keyText).sort() }
  })
  await inTx(deps.db, async (tx) => {
    for (let at = 0; at < groups.length; at += GROUPS)
      await putClusters(tx, groups.slice(at, at + GROUPS), deps.clock.now())
    await recountClusters(tx, deps.clock.now())
  })
  return { keys: firsts.length, clusters: await scoreAll(deps, context) }
}

async function scoreAll(deps: CatalogueDeps, context: JobContext): Promise<number> {
  let done = 0
  for (let after: [number, string] | null = null; ; ) {
    context.signal.throwIfAborted()
    const rows = await listClusters(deps.db, { limit: BATCH, after })
    const page = rows.slice(0, BATCH)
    await inTx(deps.db, async (tx) => {
      for (const { id } of page) {
        const { score, reasons } = await scoreCluster(tx, id)
        await putScore(tx, id, score, reasons)
      }
    })
    done += page.length
    await context.progress(done, null, `已比对 ${done} 个多部门信息项`)
    const last = page.at(-1)
    if (!last || rows.length <= BATCH) return done
    after = [last.orgs, last.id]
  }
}
