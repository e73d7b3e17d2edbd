import type { Subject } from '@shuyuan/policy'
import { type Column, columnNames, gradedToday } from '../dataset/column.ts'
import type { IntakeDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { mapColumns } from '../load/map-columns.ts'
import { openVersion } from './open-version.ts'
import { sourceLayout } from './repair-rows.ts'
import type { Version } from './version.ts'
import { versionFolder } from './version-folder.ts'

/** The bad rows of a version as a reader may see them. */
export interface BadRowsView {
  version: Version
  folder: string
  /** titles of the cells, in order */
  header: string[]
  /** mask of a cell's place */
  byPlace: ReadonlyMap<number, string>
  /** mask of a column's name; a name that is not a column stands for the whole row */
  byName: ReadonlyMap<string, string | null>
}

/** Opens the bad rows after the policy allowed `action`. Throws INTAKE_VERSION_*, POLICY_*. */
export async function openBadRows(
  deps: IntakeDeps,
  subject: Subject,
  id: string,
  action: string,
): Promise<BadRowsView> {
  const { version, dataset, decision } = await openVersion(deps, subject, id, action)
  if (!version.manifest) throw error('INTAKE_VERSION_NOT_READY', { id })
  const folder = versionFolder(deps.dataDir, version.dataset, id).final
  const { columns, badColumns } = version.manifest
  const view = (header: string[], places: readonly { column: Column; source: number }[], masks = decision.masks) => ({
    version,
    folder,
    header,
    byPlace: new Map(places.flatMap(({ column, source }) => pair(source, masks?.[column.name]))),
    byName: new Map(places.map(({ column }) => [column.name, masks?.[column.name] ?? null])),
  })
  if (!version.upload) {
    const cells = badColumns ?? columns
    const graded = gradedToday(cells, dataset.columns)
    const judged = deps.policy.assert(action, { subject, resource: { provider: dataset.provider, columns: graded } })
    return view(
      cells.map((c) => c.title || c.name),
      cells.map((column, source) => ({ column, source })),
      judged.masks,
    )
  }
  const layout = await sourceLayout(deps, version)
  return view(layout.header, mapColumns(columns, layout, columnNames(layout.header)).mapped)
}

const pair = (place: number, mask: string | undefined) => (mask ? [[place, mask] as const] : [])
