import type { Db } from '@shuyuan/db'
import type { CatalogueIndex } from '../document/catalogue-index.ts'
import type { Filling } from './message.ts'
import { readVersions } from './source.store.ts'

const PAGE = 1000

/** Writes every entry into the index; the next page is read while one is written. */
export async function fillIndex(db: Db, index: CatalogueIndex, filling: Filling): Promise<void> {
  const writer = index.writer()
  let page = readVersions(db, '', PAGE)
  for (;;) {
    const versions = await page
    const last = versions.at(-1)?.id
    if (last === undefined) break
    page = readVersions(db, last, PAGE)
    for (const version of versions) index.write(writer, version)
    filling.done = Math.min(filling.done + PAGE, filling.total)
  }
  index.index.fill(writer)
}
