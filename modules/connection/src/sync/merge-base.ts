import { dirname, join } from 'node:path'
import { findVersion, type Manifest, versionFiles } from '@shuyuan/intake'
import type { ConnectionDeps } from '../deps.ts'

/** A version that changes are merged into, as its files. */
export interface Base {
  glob: string
  /** paths of its parts, together as many as are worked on at a time */
  groups: string[][]
  /** its bad rows; null: it has none */
  bad: string | null
}

/** Rows of small parts that become one part: many small merges would leave as many small files. */
const GROUP_ROWS = 1_000_000
const GROUP_BYTES = 64 << 20

/** The files of a version. Throws INTAKE_VERSION_NOT_FOUND and what else `versionFiles` throws. */
export async function openBase(deps: ConnectionDeps, id: string): Promise<Base> {
  const { glob } = await versionFiles(deps, id)
  const version = await findVersion(deps.db, id)
  const folder = dirname(glob)
  const groups = groupParts(version?.manifest?.parts ?? []).map((group) => group.map(({ file }) => join(folder, file)))
  return { glob, groups, bad: version && version.rowsBad > 0 ? join(folder, 'bad.ndjson') : null }
}

/** Neighbouring parts together, as long as they stay small; a large one stands alone. */
export function groupParts<Part extends Pick<Manifest['parts'][number], 'rows' | 'bytes'>>(
  parts: readonly Part[],
): Part[][] {
  const groups: Part[][] = []
  let rows = Number.POSITIVE_INFINITY
  let bytes = 0
  for (const part of parts) {
    if (rows + part.rows > GROUP_ROWS || bytes + part.bytes > GROUP_BYTES) {
      groups.push([])
      rows = bytes = 0
    }
    groups.at(-1)?.push(part)
    rows += part.rows
    bytes += part.bytes
  }
  return groups
}
