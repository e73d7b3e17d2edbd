import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { findUpload, listDatasets } from '@shuyuan/intake'
import type { JobContext } from '@shuyuan/jobs'
import { civilDate } from '@shuyuan/kernel'
import { findPublicationOfDataset } from '@shuyuan/opendata'
import { findServiceOfDataset } from '@shuyuan/sharing'
import type { LifecycleDeps } from '../deps.ts'
import { listArchives } from '../archive/archive.store.ts'
import { isAway } from '../place/place.ts'
import type { Layer, Usage } from './cost.ts'
import { saveUsage } from './cost.store.ts'

/** Measures what every department's data takes on disk today (job `lifecycle.measure`). A file that two versions share counts once. */
export async function measureUsage(
  deps: Pick<LifecycleDeps, 'db' | 'dataDir' | 'clock'>,
  context: Pick<JobContext, 'signal' | 'progress'>,
): Promise<{ day: string; bytes: number }> {
  const day = civilDate(deps.clock.now())
  const sums = new Map<string, Usage>()
  const seen = new Set<string>()
  const add = async (org: string, layer: Layer, folder: string) => {
    const { bytes, files } = await sizeOf(join(deps.dataDir, folder), seen)
    if (files > 0) count(org, layer, bytes)
  }
  const count = (org: string, layer: Layer, bytes: number) => {
    const key = `${org} ${layer}`
    const sum = sums.get(key) ?? { day, org, layer, bytes: 0, items: 0 }
    sums.set(key, { ...sum, bytes: sum.bytes + bytes, items: sum.items + 1 })
  }
  const addAway = async (org: string, dataset: string) => {
    const away = (await listArchives(deps.db, dataset)).filter(
      ({ path, erasedAt }) => isAway(path) && erasedAt === null,
    )
    if (away.length > 0)
      count(
        org,
        'archive',
        away.reduce((bytes, one) => bytes + one.bytes, 0),
      )
  }
  for (const id of await readdir(join(deps.dataDir, 'intake', 'uploads')).catch(() => [])) {
    const upload = await findUpload(deps.db, id)
    if (upload) await add(upload.org ?? '-', 'upload', join('intake', 'uploads', id))
  }
  let after: string | undefined
  let done = 0
  do {
    const page = await listDatasets(deps.db, { limit: 200, after })
    for (const { id, provider } of page.items) {
      context.signal.throwIfAborted()
      await add(provider, 'lake', join('lake', id))
      await add(provider, 'archive', join('archive', id))
      await addAway(provider, id)
      const service = await findServiceOfDataset(deps.db, id)
      if (service) await add(provider, 'online', join('sharing', 'online', service.id))
      const publication = await findPublicationOfDataset(deps.db, id)
      if (publication) await add(provider, 'open', join('opendata', publication.id))
      await context.progress(++done, null, '测量占用空间')
    }
    after = page.next ?? undefined
  } while (after !== undefined)
  await inTx(deps.db, (tx) => saveUsage(tx, day, [...sums.values()]))
  return { day, bytes: [...sums.values()].reduce((sum, one) => sum + one.bytes, 0) }
}

async function sizeOf(path: string, seen: Set<string>): Promise<{ bytes: number; files: number }> {
  const found = await stat(path).catch(() => null)
  if (!found) return { bytes: 0, files: 0 }
  if (!found.isDirectory()) {
    const key = `${found.dev}:${found.ino}`
    if (found.nlink > 1 && seen.has(key)) return { bytes: 0, files: 0 }
    seen.add(key)
    return { bytes: found.size, files: 1 }
  }
  const sum = { bytes: 0, files: 0 }
  for (const name of await readdir(path).catch(() => [])) {
    const { bytes, files } = await sizeOf(join(path, name), seen)
    sum.bytes += bytes
    sum.files += files
  }
  return sum
}
