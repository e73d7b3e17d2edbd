import type { Db } from '@shuyuan/db'
import type { DocumentWriter } from '@shuyuan/search'
import type { CatalogueIndex } from '../document/catalogue-index.ts'
import { isFull, roomFor } from './disk.ts'
import type { Filling } from './message.ts'
import { readVersions } from './source.store.ts'

const PAGE = 1000

/**
 * Writes every entry into the index. When the disk has no room it gives back what it wrote, says so in `filling` and begins anew as soon as
 * there is room for all.
 */
export async function fillIndex(
  db: Db,
  index: CatalogueIndex,
  filling: Filling,
  folder: string | undefined,
): Promise<void> {
  for (;;) {
    const writer = index.writer()
    try {
      await writeAll(db, index, writer, filling)
      return index.index.fill(writer)
    } catch (cause) {
      writer.discard()
      if (folder === undefined || !isFull(cause)) throw cause
      filling.full = true
      process.emitWarning(
        `Cannot fill the search index in "${folder}": the disk is full; it goes on when there is room`,
      )
      await roomFor(folder, (writer.shownBytes * filling.total) / Math.max(PAGE, filling.done))
      Object.assign(filling, { done: 0, full: false })
    }
  }
}

/** The next page is read while one is written. */
async function writeAll(db: Db, index: CatalogueIndex, writer: DocumentWriter, filling: Filling): Promise<void> {
  let page = readVersions(db, '', PAGE)
  for (;;) {
    const versions = await page
    const last = versions.at(-1)?.id
    if (last === undefined) return
    page = readVersions(db, last, PAGE)
    // whoever stops here leaves a page under way
    page.catch(() => {})
    for (const version of versions) index.write(writer, version)
    filling.done = Math.min(filling.done + PAGE, filling.total)
  }
}
