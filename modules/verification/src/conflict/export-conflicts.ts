import { csvLine } from '@shuyuan/kernel'
import type { Subject } from '@shuyuan/policy'
import type { VerificationDeps } from '../deps.ts'
import { type ConflictFilter, listConflicts } from './list-conflicts.ts'
import { openRun } from '../run/open-run.ts'
import { recordConflicts } from './record-conflicts.ts'

const PAGE = 500

/** All conflicts of the filter as CSV (UTF-8 with BOM), masked as the reader's rights say, with the sources whose record is doubted; the export is put into evidence and lineage first. */
export async function* exportConflicts(
  deps: VerificationDeps,
  subject: Subject,
  input: { run: string } & ConflictFilter,
): AsyncGenerator<string> {
  const run = await openRun(deps, subject, input.run, 'verification.conflict.export')
  const { facts, id } = run
  const { id: evidence } = await deps.evidence.append({
    kind: 'verification.conflicts.exported',
    actor: subject.id,
    org: subject.org,
    object: id,
  })
  await recordConflicts(deps, subject, run, evidence)
  const nameOf = (dataset: string) => facts.sources.find((s) => s.dataset === dataset)?.name ?? ''
  yield `\uFEFF${csvLine(['主键', '比对项', ...facts.sources.map((s) => s.name), '认定来源', '可信度', '人工裁定', '有异议'])}`
  for (let after: string | undefined; ; ) {
    const page = await listConflicts(deps, subject, { ...input, limit: PAGE, after })
    yield page.items
      .map((c, at) =>
        csvLine([
          c.key,
          c.field,
          ...facts.sources.map((s) => c.values[s.dataset] ?? ''),
          c.winner === null ? '待裁定' : nameOf(c.winner),
          c.confidence.toFixed(3),
          c.ruled ? '是' : '',
          page.marks.flatMap(({ row, dataset }) => (row === at ? [nameOf(dataset)] : [])).join('、'),
        ]),
      )
      .join('')
    if (page.next === null) return
    after = page.next
  }
}
