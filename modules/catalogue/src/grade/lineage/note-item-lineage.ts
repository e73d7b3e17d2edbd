import type { Tx } from '@shuyuan/db'
import type { ItemLineage } from './lineage.ts'
import { findAncestors, insertLinks } from './lineage.store.ts'

/** Who recorded a link that a run proved: people's links are replaced by people, these stay while data flows. */
export const BY_RUN = 'run'

export type ProvenLink = Pick<ItemLineage, 'entry' | 'item' | 'sourceEntry' | 'sourceItem' | 'treatment' | 'method'>

/**
 * Keeps what runs proved: items whose values come from items of another entry. What a person has said about the same link stays as they said
 * it; a link that would close a circle is left out, since an item is not graded by itself. Items take over grades with the next sweep.
 */
export async function noteItemLineage(tx: Tx, links: readonly ProvenLink[], at: Date): Promise<void> {
  for (const [entry, own] of Map.groupBy(links, (link) => link.entry)) {
    const fresh: ItemLineage[] = []
    for (const [source, some] of Map.groupBy(own, (link) => link.sourceEntry)) {
      if (source === entry || (await findAncestors(tx, [source])).has(entry)) continue
      fresh.push(...some.map((link) => ({ ...link, recordedBy: BY_RUN, recordedAt: at })))
    }
    await insertLinks(tx, fresh)
  }
}
