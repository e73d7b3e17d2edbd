import type { Row } from '@shuyuan/engine'
import { readCursor } from '@shuyuan/http'
import { type Page, toPage } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { join } from 'node:path'
import { sliceSql } from '../../check/violation.sql.ts'
import { showViolation, type Violation } from '../../check/violation.ts'
import type { QualityDeps } from '../../deps.ts'
import { error } from '../../errors.ts'
import { findDiscovery } from '../discovery.store.ts'
import { openRows } from '../open-rows.ts'
import { findSuggestion } from './suggestion.store.ts'

/** One page of the rows that break a suggested rule, masked by the reader's rights. */
export async function listExamples(
  deps: QualityDeps,
  subject: Subject,
  input: { suggestion: string; limit: number; after?: string | undefined },
): Promise<Page<Violation>> {
  const suggestion = await findSuggestion(deps.db, input.suggestion)
  const discovery = suggestion && (await findDiscovery(deps.db, suggestion.discovery))
  if (!suggestion || !discovery) throw error('QUALITY_SUGGESTION_NOT_FOUND', { suggestion: input.suggestion })
  const { relation, decision, names } = await openRows(deps, subject, 'quality.discovery.read', discovery)
  if (discovery.examplesFile === null || suggestion.bad === 0) return { items: [], next: null }
  const after = readCursor(input.after, ['text', 'number', 'text'])
  const file = join(deps.dataDir, discovery.examplesFile)
  const page = { after, limit: input.limit + 1 }
  const rows = await deps.engine.query<Row>(sliceSql({ file, relation, decision, rule: suggestion.fingerprint, page }))
  const cut = toPage(rows, input.limit, (row) => [row.rule, Number(row.place), row.keys])
  return { items: cut.items.map((row) => showViolation(row, names, decision)), next: cut.next }
}
