import type { z } from 'zod'
import type { Draft } from '../draft/draft.ts'
import type { DraftLine, ReportView } from '../draft/draft.schema.ts'
import type { Report } from './report-draft.ts'

/** A draft without its long parts, for lists. */
export function draftLine(draft: Draft): z.output<typeof DraftLine> {
  const { layout: _layout, proposal, ...head } = draft
  return { ...head, name: proposal.name }
}

/** The report as it is handed out: counts, verdicts and rule titles, no row of data. */
export function reportView({ draft, entry, version, check }: Report): z.output<typeof ReportView> {
  return {
    draft: draftLine(draft),
    entry: entry && {
      id: entry.id,
      code: entry.code,
      name: entry.name,
      state: entry.state,
      providerName: entry.providerName,
      revision: entry.revision,
    },
    version: version && {
      id: version.id,
      seq: version.seq,
      state: version.state,
      rowsIn: version.rowsIn,
      rowsGood: version.rowsGood,
      rowsBad: version.rowsBad,
      hash: version.hash,
      badByRule: version.manifest?.badByRule ?? {},
      error: version.error,
    },
    check: check && {
      id: check.id,
      verdict: check.verdict,
      score: check.score,
      grade: check.grade,
      dimensions: check.dimensions as Record<string, number>,
      rules: check.rules,
      violated: check.violated,
      notRunnable: check.notRunnable,
      violations: check.violations,
      results: check.results.map(({ rule, state, checked, bad, note }) => ({
        title: rule.title,
        dimension: rule.dimension,
        columns: rule.columns,
        state,
        checked,
        bad,
        note,
      })),
    },
  }
}
