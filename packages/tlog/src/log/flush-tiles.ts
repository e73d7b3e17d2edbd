import { dirname, join } from 'node:path'
import { removePartials, syncFolder, writeDurable } from '../tile/tile-folder.ts'
import { tilePath } from '../tile/tile-path.ts'
import type { RecentEntries } from './recent-entries.ts'
import type { Tree } from './tree.ts'

/** Tiles written side by side, so that the disk can sync several at once. */
const TOGETHER = 8

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
  for (let at = 0; at < changed.length; at += TOGETHER) {
    const writes = changed
      .slice(at, at + TOGETHER)
      .flatMap(({ level, index, width }) => [
        write(level, index, width, tree.tile(level, index, width) as Buffer),
        ...(level === 0 ? [write('entries', index, width, entries.bytes(index, width))] : []),
      ])
    await Promise.all(writes)
  }
  for (const folder of folders) await syncFolder(folder)
  await writeDurable(join(dir, 'checkpoint'), Buffer.from(checkpoint))
  await syncFolder(dir)
  for (const { level, index, width } of changed)
    if (width === 256) {
      await removePartials(dir, level, index)
      if (level === 0) await removePartials(dir, 'entries', index)
    }
}
