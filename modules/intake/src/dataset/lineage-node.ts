import type { Node } from '@shuyuan/lineage'
import type { Dataset } from './dataset.ts'

/** A dataset as lineage names it. */
export function datasetNode({ id, name, provider, columns }: Dataset): Node {
  return { kind: 'dataset', id, name, org: provider, columns: columns.map((column) => column.name) }
}

/** A version as lineage names it: a part of its dataset. */
export function versionNode(dataset: Dataset, version: { id: string; seq: number }): Node {
  const parent = datasetNode(dataset)
  return {
    kind: 'version',
    id: version.id,
    name: `${dataset.name} 第 ${version.seq} 版`,
    org: dataset.provider,
    parent,
  }
}

/** A file of rows that left the platform: one of the pile of its kind. `of`: what the pile is of, a dataset when nothing else. */
export function exportNode(file: { id: string; name: string; org: string | null }, of: Omit<Node, 'kind'>): Node {
  const { id, name, org } = file
  return { kind: 'export', id, name, org, parent: { kind: 'export', ...of } }
}

/** An uploaded file as lineage names it: one of the pile of its dataset. */
export function fileNode({ id, name, provider }: Dataset, upload: { id: string; name: string }): Node {
  const pile: Node = { kind: 'file', id, name: `${name} 上传文件`, org: provider }
  return { kind: 'file', id: upload.id, name: upload.name, org: provider, parent: pile }
}
