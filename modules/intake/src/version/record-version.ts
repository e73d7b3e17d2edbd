import type { Tx } from '@shuyuan/db'
import { type ColumnLink, nameNodes, type Node, recordLineage } from '@shuyuan/lineage'
import { columnNames } from '../dataset/column.ts'
import { findDataset } from '../dataset/dataset.store.ts'
import { fileNode, versionNode } from '../dataset/lineage-node.ts'
import { mapColumns } from '../load/map-columns.ts'
import type { Manifest } from './version.ts'
import { findLayout, findVersion } from './version.store.ts'

/**
 * Tells lineage what a published version was made of: the fields of the file that became its columns, and for a repair the version whose
 * rows it keeps. What the platform built itself is told by the run that built it; here it only gets its name.
 */
export async function recordVersion(tx: Tx, manifest: Manifest, at: Date): Promise<void> {
  const dataset = await findDataset(tx, manifest.dataset)
  if (!dataset) return
  const to = versionNode(dataset, { id: manifest.version, seq: manifest.seq })
  const { source, columns } = manifest
  const layout = await findLayout(tx, manifest.version)
  if ('sources' in source || !layout) return nameNodes(tx, [to], at)
  const file = fileNode(dataset, { id: source.upload, name: source.name })
  const { mapped } = mapColumns(columns, layout, columnNames(layout.header))
  const links = mapped.map(
    ({ column, source: place }): ColumnLink => ({
      from: { node: file, column: layout.header[place] ?? String(place + 1) },
      to: { node: to, column: column.name },
      ...(column.type === 'text' ? { transform: 'copy' } : { transform: 'cast', detail: column.type }),
    }),
  )
  const before = manifest.base ? await findVersion(tx, manifest.base) : null
  const base = before && versionNode(dataset, before)
  const kept = base ? columns.map(({ name }) => keep(base, to, name)) : []
  await recordLineage(tx, {
    job: base ? 'intake.replay' : 'intake.load',
    run: manifest.version,
    at,
    inputs: base ? [file, base] : [file],
    outputs: [to],
    columns: [...links, ...kept],
  })
}

const keep = (from: Node, to: Node, column: string): ColumnLink => ({
  from: { node: from, column },
  to: { node: to, column },
  transform: 'copy',
})
