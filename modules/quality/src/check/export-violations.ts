import { csvLine } from '@shuyuan/catalogue'
import { inTx } from '@shuyuan/db'
import type { Row } from '@shuyuan/engine'
import { recordExport } from '@shuyuan/intake'
import type { Subject } from '@shuyuan/policy'
import { Readable } from 'node:stream'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { LIVE } from './check.ts'
import { findCheck } from './check.store.ts'
import { openFindings } from './open-findings.ts'
import { sliceSql } from './violation.sql.ts'
import type { Violation } from './violation.ts'

export type ExportFormat = 'csv' | 'ndjson'

/** All failing rows as a stream, masked by the reader's rights; the export itself is put into evidence and lineage. Throws QUALITY_ROWS_AT_SOURCE. */
export async function exportViolations(
  deps: QualityDeps,
  subject: Subject,
  input: { check: string; format: ExportFormat },
): Promise<Readable> {
  const findings = await openFindings(deps, subject, 'quality.violation.export', input.check)
  if ((await findCheck(deps.db, input.check))?.version === LIVE)
    throw error('QUALITY_ROWS_AT_SOURCE', { check: input.check })
  const { id: evidence } = await deps.evidence.append({
    kind: 'quality.violations.exported',
    actor: subject.id,
    org: subject.org,
    object: input.check,
    detail: { format: input.format },
  })
  if (!findings) return Readable.from([input.format === 'csv' ? `\uFEFF${csvLine(['规则', '行号', '主键'])}` : ''])
  const { check, slice, show } = findings
  const titles = new Map(check.results.map((r) => [r.rule.id, r.rule.title]))
  const { decision } = slice
  const columns = slice.relation.columns.filter(
    (c) => decision.fields === undefined || decision.fields === '*' || decision.fields.includes(c.name),
  )
  const { dataset, version } = check
  const taken = columns.map(({ name }) => ({ name, mask: decision.masks?.[name] }))
  await inTx(deps.db, (tx) =>
    recordExport(tx, deps.clock.now(), {
      job: 'quality.export',
      title: '违规明细',
      evidence,
      org: subject.org,
      from: [{ dataset, version, columns: taken }],
    }),
  )
  const line = (v: Violation) =>
    input.format === 'ndjson'
      ? `${JSON.stringify({ ...v, title: titles.get(v.rule) ?? v.rule })}\n`
      : csvLine([
          titles.get(v.rule) ?? v.rule,
          v.row === null ? '' : String(v.row),
          JSON.stringify(v.keys),
          ...columns.map((c) => v.values[c.name] ?? ''),
        ])
  async function* lines() {
    if (input.format === 'csv') yield `\uFEFF${csvLine(['规则', '行号', '主键', ...columns.map((c) => c.title)])}`
    for await (const rows of deps.engine.stream<Row>(sliceSql(slice))) yield rows.map((row) => line(show(row))).join('')
  }
  return Readable.from(lines())
}
