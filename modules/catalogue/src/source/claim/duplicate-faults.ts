import type { Tx } from '@shuyuan/db'
import { findOrg } from '@shuyuan/identity'
import type { EntryContent } from '../../entry/entry.ts'
import { clustersOfKeys } from '../cluster/source-cluster.store.ts'
import { keyText } from '../item/item-key.ts'
import { readItem } from '../item/read-item.ts'
import { listClaims } from './claim.store.ts'

/**
 * Items whose source is decided to be another department and that nobody has accounted for: what sharing can supply is not collected again
 * (条例 art. 19). Field → Chinese text; asked at each submission, whatever way it comes.
 */
export async function duplicateFaults(
  tx: Tx,
  entry: { id: string; provider: string },
  content: EntryContent,
): Promise<Record<string, string>> {
  const claimed = new Set((await listClaims(tx, entry.id)).map((claim) => claim.item))
  const keys = content.items.map(({ title, name, type, length, codeList, element }) =>
    keyText(readItem({ title, name, entryName: content.name, type, length, codeList, element })),
  )
  const clusters = await clustersOfKeys(tx, keys)
  const faults: Record<string, string> = {}
  for (const [i, { title }] of content.items.entries()) {
    if (claimed.has(title)) continue
    const cluster = clusters.get(keys[i] ?? '')
    if (cluster?.state !== 'decided' || cluster.sourceOrg === null || cluster.sourceOrg === entry.provider) continue
    const source = (await findOrg(tx, cluster.sourceOrg))?.name ?? cluster.sourceOrg
    faults[`items.${i}.title`] =
      `“${title}”的数源部门是${source}，不得重复采集（条例第十九条）：请说明引用自数源部门，或写明依法重复采集的理由和依据`
  }
  return faults
}
