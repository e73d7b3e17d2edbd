import { inTx } from '@shuyuan/db'
import { datasetNode, findDataset, latestVersion } from '@shuyuan/intake'
import { newId } from '@shuyuan/kernel'
import { recordLineage } from '@shuyuan/lineage'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { linkColumns } from '../plan/link-columns.ts'
import { tableNode } from '../plan/table-node.ts'
import { reachTables } from '../source/reach-source.ts'
import { CHECK_ROWS, type Limits, type Logical } from './logical.ts'
import { insertLogical } from './logical.store.ts'

const LOOK_MS = 30_000

/**
 * Registers a dataset as staying in the department's database: its columns are the only ones that may be asked for. Refused where the account
 * could write, and for a dataset that holds versions. Throws CONNECTION_LOGICAL_…, CONNECTION_PLAN_INVALID, CONNECTOR_….
 */
export async function registerLogical(
  deps: ConnectionDeps,
  subject: Subject,
  input: Pick<Logical, 'source' | 'schemaName' | 'tableName' | 'dataset'> &
    Omit<Limits, 'checkRows'> & { checkRows?: number | undefined },
): Promise<Logical> {
  const dataset = await findDataset(deps.db, input.dataset)
  if (!dataset) throw error('CONNECTION_PLAN_INVALID', { reason: `没有数据集“${input.dataset}”` })
  deps.policy.assert('connection.plan.edit', { subject, resource: dataset })
  if (await latestVersion(deps.db, dataset.id)) throw error('CONNECTION_LOGICAL_KEPT', { dataset: dataset.name })
  const columns = await reachTables(
    deps,
    input.source,
    { signal: AbortSignal.timeout(LOOK_MS) },
    async (tables, source) => {
      deps.policy.assert('connection.source.browse', { subject, resource: source })
      if (!tables.sql) throw error('CONNECTION_LOGICAL_SHAPE', { name: source.name })
      if ((await tables.canWrite()) !== false) throw error('CONNECTION_LOGICAL_WRITABLE', { name: source.name })
      return linkColumns(dataset, await tables.describe({ schema: input.schemaName, name: input.tableName }))
    },
  )
  const missing = dataset.columns.filter(({ name }) => !columns.some((link) => link.column === name))
  if (missing.length > 0) {
    const names = missing.map((c) => c.title || c.name).join('、')
    throw error('CONNECTION_PLAN_INVALID', { reason: `数据集字段“${names}”没有对应的源字段` })
  }
  const logical: Logical = {
    ...input,
    checkRows: input.checkRows ?? CHECK_ROWS,
    columns,
    id: newId('lgc'),
    provider: dataset.provider,
    state: 'active',
    faults: 0,
    openUntil: null,
    seenAt: null,
    createdBy: subject.id,
    createdAt: deps.clock.now(),
  }
  await inTx(deps.db, async (tx) => {
    if (!(await insertLogical(tx, logical))) throw error('CONNECTION_PLAN_TAKEN', { dataset: dataset.name })
    const [table, known] = [tableNode(logical), datasetNode(dataset)]
    await recordLineage(tx, {
      job: 'connection.logical',
      run: logical.id,
      at: logical.createdAt,
      inputs: [table],
      outputs: [known],
      columns: columns.map((link) => ({
        from: { node: table, column: link.source },
        to: { node: known, column: link.column },
        transform: 'copy' as const,
      })),
    })
    await deps.evidence.record(tx, {
      kind: 'connection.logical.registered',
      actor: subject.id,
      org: subject.org,
      object: logical.id,
      detail: { dataset: dataset.id, source: input.source, columns: columns.length },
    })
  })
  return logical
}
