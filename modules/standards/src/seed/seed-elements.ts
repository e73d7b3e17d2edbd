import type { Tx } from '@shuyuan/db'
import { dataText } from '../data.ts'
import { bundledElements } from '../element/bundled-elements.ts'
import { searchText } from '../element/element.ts'
import { hashOf, markSeed, upsertBundled } from './seed.store.ts'

/** Bundled data elements. What the bureau edited (version above 1) stays as the bureau wants it. */
export async function seedElements(tx: Tx, now: Date, done: ReadonlyMap<string, string>): Promise<void> {
  const hash = hashOf(dataText('elements.json'))
  if (done.get('elements') === hash) return
  const rows = bundledElements().map((element) => ({
    ...element,
    name_en: element.nameEn,
    object_class: element.objectClass,
    data_type: element.dataType,
    code_list: element.codeList,
    identifier: element.check,
    search: searchText(element),
  }))
  await upsertBundled(tx, rows, now)
  await markSeed(tx, 'elements', hash)
}
