import { dirname, join } from 'node:path'
import type { Source } from '@shuyuan/connector'
import { versionFiles } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'
import { compareRows, type Comparison } from './compare-rows.ts'
import { loadedSql } from './target.sql.ts'

/** Sets a version, its bad rows included, beside what the source said of itself. */
export async function compareVersion(
  deps: ConnectionDeps,
  source: Source,
  { version, ...input }: Omit<Parameters<typeof compareRows>[2], 'rows'> & { version: string },
): Promise<Comparison> {
  const { glob, columns } = await versionFiles(deps, version)
  return compareRows(deps, source, {
    ...input,
    rows: { columns, ...loadedSql(glob, join(dirname(glob), 'bad.ndjson')) },
  })
}
