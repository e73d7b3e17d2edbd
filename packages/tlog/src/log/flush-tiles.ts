import { dirname, join } from 'node:path'
import { removePartials, syncFolder, writeDurable } from '../tile/tile-folder.ts'
import { tilePath } from '../tile/tile-path.ts'
import type { RecentEntries } from './recent-entries.ts'
import type { Tree } from './tree.ts'

/**
 * Writes the tiles and bundles that changed between two sizes, syncs them, and only then the checkpoint that names them: a reader of the
 * folder never sees a checkpoint without its tiles.
 */
export async function flushTiles(
  dir: string,
  tree: Tree,
  entries: RecentEntries,
  from: number,
  size: number,
  checkpoint: string,
): Promise<void> {
  const folders = new Set<string>()
  const write = async (level: number | 'entries', index: number, width: number, bytes: Buffer) => {
    const path = join(dir, tilePath(level, index, width))
    await writeDurable(path, bytes)
    for (let folder = dirname(path); folder.length > dir.length; folder = dirname(folder)) folders.add(folder)
  }
  const changed = tree.changed(from, size)
  // A tile together with its bundle, because one commit of the file system then serves both, and no more at once: the journal's sync
  // shares the thread pool and must never queue behind tiles.
  for (const { level, index, width } of changed)
    await Promise.all([
      write(level, index, width, tree.tile(level, index, width) as Buffer),
      level === 0 && write('entries', index, width, entries.bytes(index, width)),
    ])
  for (const folder of folders) await syncFolder(folder)
  await writeDurable(join(dir, 'checkpoint'), Buffer.from(checkpoint))
  await syncFolder(dir)
  for (const { level, index, width } of changed)
    if (width === 256) {
      await removePartials(dir, level, index)
      if (level === 0) await removePartials(dir, 'entries', index)
    }
}
