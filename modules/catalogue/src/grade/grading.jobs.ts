import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { sweepGrades } from './sweep-grades.ts'

/** `catalogue.grade.sweep`: looks at every item of the book. */
export function defineGradingJobs(deps: CatalogueDeps): void {
  deps.jobs.define({
    kind: 'catalogue.grade.sweep',
    input: z.object({}),
    title: () => '全量识别信息项并建议级别',
    run: (context) => sweepGrades(deps, context),
  })
}
