import type { Db } from '@shuyuan/db'
import { type Dataset, listDatasets } from '@shuyuan/intake'

/** Every dataset, newest first, or those of one department. */
export async function allDatasets(db: Db, provider?: string): Promise<Dataset[]> {
  const all: Dataset[] = []
  let after: string | undefined
  do {
    const page = await listDatasets(db, { limit: 500, ...(provider ? { provider } : {}), ...(after ? { after } : {}) })
    all.push(...page.items)
    after = page.next ?? undefined
  } while (after)
  return all
}
