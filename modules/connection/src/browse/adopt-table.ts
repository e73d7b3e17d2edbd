import { findEntry } from '@shuyuan/catalogue'
import type { TableRef } from '@shuyuan/connector'
import { inTx } from '@shuyuan/db'
import { type Column, createDataset, type Dataset } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { reachTables } from '../source/reach-source.ts'
import { proposeColumns } from './proposal.ts'
import { protectColumns } from './protect-columns.ts'

const LOOK = 200

/**
 * Registers a dataset for a source table: with the proposed columns, protected as the entry demands, or with those that a person made of
 * them. Throws CONNECTION_SOURCE_…, CONNECTOR_…, INTAKE_COLUMNS_INVALID.
 */
export async function adoptTable(
  deps: ConnectionDeps,
  subject: Subject,
  id: string,
  input: TableRef & { title: string; entry?: string | null | undefined; columns?: Column[] | undefined },
): Promise<Dataset> {
  const { title, entry, columns: chosen, ...table } = input
  const { source, proposed } = await reachTables(deps, id, { anyState: true }, async (tables, source) => {
    deps.policy.assert('connection.source.edit', { subject, resource: source })
    const columns = await tables.describe(table)
    return { source, proposed: chosen ? [] : proposeColumns(columns, await tables.sample(table, LOOK)) }
  })
  const described = entry ? await findEntry(deps.db, entry) : null
  const own = proposed.map(({ column }) => column)
  const columns = chosen ?? protectColumns(own, described?.items ?? [])
  const keyPolicy = columns.some(({ key }) => key) ? 'flag' : 'keep'
  return inTx(deps.db, (tx) =>
    createDataset(deps, tx, subject, { name: title, provider: source.provider, entry, columns, keyPolicy }),
  )
}
