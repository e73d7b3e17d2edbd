import type { Tx } from '@shuyuan/db'
import { datasetNode, findDataset, type Version, versionNode } from '@shuyuan/intake'
import { type ColumnLink, type Node, recordLineage } from '@shuyuan/lineage'
import type { SharingDeps } from '../deps.ts'
import { LIVE, type Service } from '../service/service-record.ts'

/**
 * Tells lineage what a service gives out of a version, or of a dataset that stays where it lies (null): each field under its mask, found by
 * the key columns.
 */
export async function recordService(
  deps: Pick<SharingDeps, 'clock'>,
  tx: Tx,
  service: Service,
  version: Pick<Version, 'id' | 'seq'> | null,
): Promise<void> {
  const dataset = await findDataset(tx, service.dataset)
  if (!dataset) return
  const from = version ? versionNode(dataset, version) : datasetNode(dataset)
  const { id, title, provider, fields, keyColumns } = service
  const to: Node = { kind: 'service', id, name: title, org: provider, columns: fields.map((field) => field.name) }
  const given = fields.map(
    ({ name, mask }): ColumnLink => ({
      from: { node: from, column: name },
      to: { node: to, column: name },
      ...(mask === 'none' ? { transform: 'copy' } : { transform: 'mask', detail: mask }),
    }),
  )
  const keys = keyColumns.map(
    (name): ColumnLink => ({
      from: { node: from, column: name },
      to: { node: to, column: '' },
      transform: 'filter',
      detail: '查询键',
    }),
  )
  await recordLineage(tx, {
    job: 'sharing.refresh',
    run: `${id}@${version?.id ?? LIVE}`,
    at: deps.clock.now(),
    inputs: [from],
    outputs: [to],
    columns: [...given, ...keys],
  })
}
