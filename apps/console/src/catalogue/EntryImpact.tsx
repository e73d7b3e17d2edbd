import type { Schemas } from '../api.ts'
import { ImpactButton } from '../lineage/ImpactButton.tsx'

/** What a change or the end of an entry touches, by data item. */
export function EntryImpact({ entry }: { entry: Schemas['CatalogueEntry'] }) {
  const items = entry.items.map(({ title }) => ({ value: title, label: title }))
  return <ImpactButton node={`entry:${entry.id}`} columns={items} />
}
