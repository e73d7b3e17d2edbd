import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Place } from './place.ts'

/** The folder `archive` below the data folder; it may be a mount of another disk. Paths are relative to the data folder. */
export function folderPlace(dataDir: string): Place {
  return {
    async keep(name, file) {
      const path = join('archive', name)
      await mkdir(dirname(join(dataDir, path)), { recursive: true, mode: 0o700 })
      await rename(file, join(dataDir, path))
      return path
    },
    take: async (path) => ({ file: join(dataDir, path), done: async () => {} }),
    drop: (path) => rm(join(dataDir, path), { force: true }),
  }
}
