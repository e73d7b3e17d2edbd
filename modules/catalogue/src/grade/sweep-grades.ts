import { inTx } from '@shuyuan/db'
import type { JobContext } from '@shuyuan/jobs'
import { ownColumnTypes } from '@shuyuan/standards'
import type { CatalogueDeps } from '../deps.ts'
import { askConfirmation } from './ask-confirmation.ts'
import { countEntries, coverage, entriesAfter } from './desk.store.ts'
import { suggestGrades } from './suggest-grades.ts'

const BATCH = 100

/**
 * Looks at all entries anew, a batch at a time, then asks each department to confirm what it found; stopped and started again it does no
 * harm. Returns how many entries and items it saw.
 */
export async function sweepGrades(
  deps: CatalogueDeps,
  context: JobContext,
): Promise<{ entries: number; items: number }> {
  const total = await countEntries(deps.db)
  const own = await ownColumnTypes(deps.db)
  let [entries, items, after] = [0, 0, '']
  for (;;) {
    context.signal.throwIfAborted()
    const batch = await entriesAfter(deps.db, after, BATCH)
    if (batch.length === 0) break
    items += await inTx(deps.db, async (tx) => {
      let seen = 0
      for (const id of batch) seen += await suggestGrades(tx, id, own)
      return seen
    })
    entries += batch.length
    after = batch.at(-1) as string
    await context.progress(entries, Math.max(total, entries), `已识别 ${items} 个信息项`)
  }
  for (const { provider } of await coverage(deps.db)) await inTx(deps.db, (tx) => askConfirmation(deps, tx, provider))
  return { entries, items }
}
