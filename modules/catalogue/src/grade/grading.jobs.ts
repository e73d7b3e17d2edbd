import { z } from 'zod'
import type { CatalogueDeps } from '../deps.ts'
import { raiseDerived } from './lineage/raise-derived.ts'
import { sweepGrades } from './sweep-grades.ts'

/** `catalogue.grade.sweep`: looks at every item of the book. `catalogue.grade.inherit`: raises what runs have shown to derive from stricter items. */
export function defineGradingJobs(deps: CatalogueDeps): void {
  deps.jobs.define({
    kind: 'catalogue.grade.sweep',
    input: z.object({}),
    title: () => '全量识别信息项并建议级别',
    run: (context) => sweepGrades(deps, context),
  })
  deps.jobs.define({
    kind: 'catalogue.grade.inherit',
    input: z.object({}),
    title: () => '按血缘继承信息项级别',
    run: () => raiseDerived(deps),
  })
}
