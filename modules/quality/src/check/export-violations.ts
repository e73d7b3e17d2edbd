import { csvLine } from '@shuyuan/kernel'
import { inTx } from '@shuyuan/db'
import type { Row } from '@shuyuan/engine'
import { markRows, recordExport, type RowMark } from '@shuyuan/intake'
import { isoTime } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import { Readable } from 'node:stream'
import type { QualityDeps } from '../deps.ts'
import { error } from '../errors.ts'
import { LIVE } from './check.ts'
import { findCheck } from './check.store.ts'
import { openFindings } from './open-findings.ts'
import { sliceSql } from './violation.sql.ts'
import { plainRow, type Violation } from './violation.ts'

export type ExportFormat = 'csv' | 'ndjson'
const HEAD = ['规则', '行号', '主键', '标注']

/** All failing rows as a stream, masked by the reader's rights, doubted ones marked; the export itself is put into evidence and lineage. Throws QUALITY_ROWS_AT_SOURCE. */
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
  if (!findings) return Readable.from([input.format === 'csv' ? `\uFEFF${csvLine(HEAD)}` : ''])
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
  const line = (v: Violation, mark: RowMark | undefined) =>
    input.format === 'ndjson'
      ? `${JSON.stringify({ ...v, title: titles.get(v.rule) ?? v.rule, doubtedSince: mark ? isoTime(mark.doubtedSince) : null })}\n`
      : csvLine([
          titles.get(v.rule) ?? v.rule,
          v.row === null ? '' : String(v.row),
          JSON.stringify(v.keys),
          mark ? '有异议' : '',
          ...columns.map((c) => v.values[c.name] ?? ''),
        ])
  async function* lines() {
    if (input.format === 'csv') yield `\uFEFF${csvLine([...HEAD, ...columns.map((c) => c.title)])}`
    for await (const rows of deps.engine.stream<Row>(sliceSql(slice))) {
      const marks = new Map(
        (await markRows(deps, subject, dataset, rows.map(plainRow))).map((mark) => [mark.row, mark]),
      )
      yield rows.map((row, at) => line(show(row), marks.get(at))).join('')
    }
  }
  return Readable.from(lines())
}
