import { inTx } from '@shuyuan/db'
import { ident, type Row } from '@shuyuan/engine'
import type { Subject } from '@shuyuan/policy'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { findDiscovery } from '../discovery.store.ts'
import { openRows } from '../open-rows.ts'
import { insertCleared } from './cleared.store.ts'
import { digestValue } from './digest-value.ts'

/** Calls the value of a cell right: later discoveries no longer suspect it in this column. Only its keyed digest is kept. */
export async function clearSuspect(
  deps: QualityDeps,
  subject: Subject,
  input: { discovery: string; row: number; column: string; reason: string },
): Promise<void> {
  const { row, column, reason } = input
  const discovery = await findDiscovery(deps.db, input.discovery)
  if (!discovery) throw error('QUALITY_DISCOVERY_NOT_FOUND', { discovery: input.discovery })
  const { relation, names } = await openRows(deps, subject, 'quality.suggestion.decide', discovery)
  if (!names.has(column)) throw error('QUALITY_CELL_NOT_FOUND', { row, column })
  const found = await deps.engine.query<Row>(
    `SELECT CAST(${ident(column)} AS VARCHAR) AS value FROM ${relation.source} WHERE _row = ?`,
    [row],
  )
  if (!found[0]) throw error('QUALITY_CELL_NOT_FOUND', { row, column })
  const { dataset } = discovery
  const digest = digestValue(deps.keyring, dataset, column, found[0].value as string | null)
  await inTx(deps.db, async (tx) => {
    await insertCleared(tx, { dataset, column, digest, reason, clearedBy: subject.id, clearedAt: deps.clock.now() })
    const detail = { discovery: discovery.id, column }
    await deps.evidence.record(tx, {
      kind: 'quality.suspect.cleared',
      actor: subject.id,
      org: subject.org,
      object: dataset,
      detail,
    })
  })
}
