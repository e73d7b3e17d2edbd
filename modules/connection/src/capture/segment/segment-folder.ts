import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from '@shuyuan/db'
import { segmentIds } from './segment.store.ts'

/** Segments lie beside the versions of their dataset; what is being written lies apart, on the same file system. */
export const segmentFolder = (dataDir: string, dataset: string): string => join(dataDir, 'lake', dataset, 'changes')
export const segmentPath = (dataDir: string, segment: { dataset: string; id: string }): string =>
  join(segmentFolder(dataDir, segment.dataset), `${segment.id}.parquet`)
export const spoolFolder = (dataDir: string, capture: string): string => join(dataDir, 'connection', 'capture', capture)

/** A file so young may be on its way into the register. */
const STRAY_MS = 3_600_000

/** Removes what a crash left: half-written spools, and files that were never registered. Only for the one who holds the capture. */
export async function clearStrays(
  deps: { db: Db; dataDir: string },
  capture: string,
  datasets: string[],
): Promise<void> {
  await rm(spoolFolder(deps.dataDir, capture), { recursive: true, force: true })
  for (const dataset of datasets) {
    const folder = segmentFolder(deps.dataDir, dataset)
    const known = await segmentIds(deps.db, dataset)
    for (const name of await readdir(folder).catch(() => [])) {
      if (known.has(name.replace(/\.parquet$/, ''))) continue
      const { mtimeMs } = await stat(join(folder, name))
      if (Date.now() - mtimeMs > STRAY_MS) await rm(join(folder, name), { force: true })
    }
  }
}

export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync()
  await folder.close()
}
