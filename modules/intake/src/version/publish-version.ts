import { mkdir, open, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inTx } from '@shuyuan/db'
import { refreshDataset } from '../dataset/refresh-dataset.ts'
import type { IntakeDeps } from '../deps.ts'
import { recordVersion } from './record-version.ts'
import type { Manifest } from './version.ts'
import { findVersion, insertLineage, markPublished } from './version.store.ts'

/**
 * Makes a built folder durable, gives it its name, and in one transaction makes the version visible, records lineage and evidence and
 * tells later modules. A crash before the commit leaves a folder that no reader knows and the next run removes.
 */
export async function publishVersion(deps: IntakeDeps, manifest: Manifest, work: string, final: string): Promise<void> {
  await writeFile(join(work, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true })
  await syncFolder(work)
  await mkdir(dirname(final), { recursive: true, mode: 0o700 })
  await rename(work, final)
  await syncFolder(dirname(final))
  await inTx(deps.db, async (tx) => {
    const at = deps.clock.now()
    if (!(await markPublished(tx, manifest.version, manifest, at))) return
    const sources = lineageOf(manifest.source)
    for (const source of sources) await insertLineage(tx, { version: manifest.version, ...source, createdAt: at })
    const base = manifest.base ? await findVersion(tx, manifest.base) : null
    if (base)
      await insertLineage(tx, {
        version: manifest.version,
        sourceKind: 'version',
        source: base.id,
        digest: base.hash,
        name: `第 ${base.seq} 版`,
        createdAt: at,
      })
    const version = await findVersion(tx, manifest.version)
    const { dataset, seq, rowsIn, rowsGood, rowsBad, hash } = manifest
    await deps.evidence.record(tx, {
      kind: 'intake.version.published',
      actor: version?.createdBy ?? 'system',
      object: manifest.version,
      detail: { dataset, seq, rowsIn, rowsGood, rowsBad, hash, source: sources.map((s) => s.digest).join(' ') },
    })
    await recordVersion(tx, manifest, at)
    await refreshDataset(tx, dataset, at)
    await deps.events.emit(tx, 'intake.version.published', { dataset, version: manifest.version })
  })
}

function lineageOf(source: Manifest['source']) {
  if ('sources' in source)
    return source.sources.map(({ kind, id, digest, name }) => ({ sourceKind: kind, source: id, digest, name }))
  return [{ sourceKind: 'upload' as const, source: source.upload, digest: source.sha256, name: source.name }]
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path)
  await folder.sync()
  await folder.close()
}
