import { join } from 'node:path'
import type { Column } from '../dataset/column.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import type { Version } from './version.ts'
import { findVersion } from './version.store.ts'

/** Where a version lives once published, and where it is built: one file system, so that the rename is atomic. */
export function versionFolder(dataDir: string, dataset: string, version: string): { final: string; work: string } {
  return { final: join(dataDir, 'lake', dataset, version), work: join(dataDir, 'lake', '.tmp', version) }
}

/** Throws INTAKE_VERSION_ARCHIVED, INTAKE_VERSION_DESTROYED when the files of a version are not in the lake. */
export function assertStored({ id, storage }: Pick<Version, 'id' | 'storage'>): void {
  if (storage === 'archive') throw error('INTAKE_VERSION_ARCHIVED', { id })
  if (storage === 'destroyed') throw error('INTAKE_VERSION_DESTROYED', { id })
}

/** The Parquet parts of a published version and its columns (the parts hold `_row` besides). Throws INTAKE_VERSION_NOT_FOUND, INTAKE_VERSION_NOT_READY. */
export async function versionFiles(
  deps: Pick<IntakeDeps, 'db' | 'dataDir'>,
  id: string,
): Promise<{ glob: string; columns: Column[] }> {
  const version = await findVersion(deps.db, id)
  if (!version) throw error('INTAKE_VERSION_NOT_FOUND', { id })
  if (!version.manifest) throw error('INTAKE_VERSION_NOT_READY', { id })
  assertStored(version)
  return {
    glob: join(versionFolder(deps.dataDir, version.dataset, id).final, 'part-*.parquet'),
    columns: version.manifest.columns,
  }
}
