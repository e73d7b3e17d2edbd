import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, isoTime } from '@shuyuan/kernel'
import { columnNames } from '../dataset/column.ts'
import { findColumns, findDataset } from '../dataset/dataset.store.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { loadFile } from '../load/load-file.ts'
import { mapColumns } from '../load/map-columns.ts'
import { findUpload } from '../upload/upload.store.ts'
import { publishVersion } from './publish-version.ts'
import { badRowNumbers, correctedRows, mergeRepair, sourceLayout } from './repair-rows.ts'
import { settleDuplicates } from './settle-duplicates.ts'
import type { Manifest } from './version.ts'
import { findLayout, findVersion, latestVersion, markFailed } from './version.store.ts'
import { versionFolder } from './version-folder.ts'

export interface RunContext {
  signal?: AbortSignal
  progress?(done: number, total: number | null, message?: string): Promise<void>
}

/**
 * Builds a queued version in a folder of its own and publishes it. May be run again after a crash: a published version is left alone,
 * an unfinished one is built anew. A file of which no row fits takes nobody's place: services would answer that nobody is known, and tickets
 * would be taken for settled. Throws INTAKE_*, ENGINE_*.
 */
export async function runLoad(
  deps: IntakeDeps,
  id: string,
  context: RunContext = {},
): Promise<{ version: string; rowsIn: number; rowsGood: number; rowsBad: number }> {
  const version = await findVersion(deps.db, id)
  if (!version) throw error('INTAKE_VERSION_NOT_FOUND', { id })
  if (version.state === 'published')
    return { version: id, rowsIn: version.rowsIn, rowsGood: version.rowsGood, rowsBad: version.rowsBad }
  const { work, final } = versionFolder(deps.dataDir, version.dataset, id)
  try {
    await rm(work, { recursive: true, force: true })
    await rm(final, { recursive: true, force: true })
    await mkdir(work, { recursive: true, mode: 0o700 })
    const manifest = await build(deps, id, work, context)
    await publishVersion(deps, manifest, work, final)
    return { version: id, rowsIn: manifest.rowsIn, rowsGood: manifest.rowsGood, rowsBad: manifest.rowsBad }
  } catch (cause) {
    await rm(work, { recursive: true, force: true })
    // An interrupted job is queued again by the job queue, so the version stays queued with it; a cancelled one is settled there.
    if (!context.signal?.aborted) {
      const known =
        (cause as NodeJS.ErrnoException).code === 'ENOSPC' ? error('INTAKE_DISK_FULL', {}, { cause }) : cause
      // An unexpected fault may be tried again by the queue, which then publishes; until then the version tells that it failed.
      const told = known instanceof AppError ? known : error('INTAKE_LOAD_FAILED')
      await markFailed(deps.db, id, { code: told.code, title: told.texts.zh })
      throw known
    }
    throw cause
  }
}

async function build(deps: IntakeDeps, id: string, work: string, context: RunContext): Promise<Manifest> {
  const version = await findVersion(deps.db, id)
  const layout = await findLayout(deps.db, id)
  const upload = version?.upload ? await findUpload(deps.db, version.upload) : null
  const dataset = version && (await findDataset(deps.db, version.dataset))
  const columns = version && (await findColumns(deps.db, version.dataset, version.revision))
  if (!version || !layout || !upload || !dataset || !columns) throw error('INTAKE_VERSION_NOT_FOUND', { id })
  const base = version.base ? await findVersion(deps.db, version.base) : null
  const original = base ? await sourceLayout(deps, base) : layout
  const { mapped, ignored } = mapColumns(columns, original, columnNames(original.header))
  const path = join(deps.dataDir, upload.path)
  const tried = new Set<number>()
  const bad = base ? await badRowNumbers(versionFolder(deps.dataDir, base.dataset, base.id).final) : new Set<number>()
  const loaded = await loadFile(deps.engine, {
    path,
    layout: original,
    columns: mapped,
    dir: work,
    ...(base ? { rows: correctedRows(path, layout, original, bad, tried) } : {}),
    ...(context.signal ? { signal: context.signal } : {}),
    onProgress: async (rows) => context.progress?.(rows, null, `已装载 ${rows} 行`),
  })
  const whole = base ? await mergeRepair(deps, base, loaded, work, tried) : loaded
  if (whole.rowsIn === 0) throw error('INTAKE_NO_ROWS', { name: upload.name })
  if (whole.rowsGood === 0 && (await latestVersion(deps.db, dataset.id))?.rowsGood)
    throw error('INTAKE_NO_GOOD_ROWS', { name: upload.name, rows: whole.rowsIn })
  const { result, duplicateKeys } = await settleDuplicates(deps.engine, {
    dir: work,
    columns: mapped,
    fields: original.header.length,
    keyPolicy: dataset.keyPolicy,
    loaded: whole,
  })
  return {
    version: id,
    dataset: dataset.id,
    seq: version.seq,
    columns,
    keyPolicy: dataset.keyPolicy,
    source: {
      upload: upload.id,
      name: upload.name,
      sha256: upload.sha256,
      format: layout.format,
      encoding: layout.encoding,
      sheet: layout.sheet,
    },
    base: version.base,
    ...result,
    duplicateKeys,
    ignored,
    createdAt: isoTime(deps.clock.now()),
  }
}
