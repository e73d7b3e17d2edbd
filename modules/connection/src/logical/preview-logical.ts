import { findDataset, markRows } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import type { ConnectionDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { maskRow } from './mask-row.ts'
import { askSource } from './ask-source.ts'
import { previewSql } from './dialect.sql.ts'
import type { Logical } from './logical.ts'

/** The first rows as they are now in the department's database, masked as the reader's rights say. Throws CONNECTION_LOGICAL_…, CONNECTOR_…. */
export async function previewLogical(deps: ConnectionDeps, subject: Subject, logical: Logical, rows: number) {
  const dataset = await findDataset(deps.db, logical.dataset)
  if (!dataset) throw error('CONNECTION_LOGICAL_NOT_FOUND', { id: logical.id })
  const decision = deps.policy.assert('intake.rows.read', { subject, resource: dataset })
  const names = dataset.columns.map(({ name }) => name)
  const answer = await askSource(deps, logical, {
    purpose: 'preview',
    by: subject.id,
    rows,
    build: (table) => ({
      text: previewSql(table, dataset.columns, Math.min(rows, logical.maxRows) + 1),
      parameters: [],
    }),
  })
  const plain = answer.rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? null])))
  return {
    columns: names,
    rows: answer.rows.map((row) => maskRow(names, row, decision.masks ?? {})),
    marks: await markRows(deps, subject, dataset.id, plain),
    more: answer.more,
  }
}
