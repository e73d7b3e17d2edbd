import type { Plan } from '../plan/plan.ts'
import type { StepReport } from './run.ts'

export type Counted = Record<string, unknown>

/** The closing check for required columns is reported like a step. */
export const CLOSING = 'required'

/** Empty reports of a plan's steps and of its closing check. */
export function emptyReports(plan: Plan): StepReport[] {
  const none = { changed: 0, rejected: 0, dropped: 0 }
  return [
    ...plan.steps.map(({ step }) => ({ step: step.id, kind: step.kind, ...none, samples: [] })),
    { step: CLOSING, kind: CLOSING, ...none, samples: [] },
  ]
}

/** Reports with the counts of one more slice (tallySql). Pure. */
export function addCounts(reports: readonly StepReport[], counted: Counted): StepReport[] {
  const number = (key: string) => Number(counted[key] ?? 0)
  return reports.map((report, i) => ({
    ...report,
    changed: report.changed + number(`c${i}`),
    rejected: report.rejected + number(`r${i}`),
    dropped: report.dropped + number(`d${i}`),
    samples: [...report.samples, ...((counted[`e${i}`] as number[] | null) ?? [])].slice(0, 3),
  }))
}

export function totalOf(reports: readonly StepReport[], key: 'rejected' | 'dropped'): number {
  return reports.reduce((sum, report) => sum + report[key], 0)
}
