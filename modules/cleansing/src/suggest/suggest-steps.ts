import { type Engine, ident, list, text } from '@shuyuan/engine'
import type { Column } from '@shuyuan/intake'
import { recognizeColumn } from '@shuyuan/standards'
import { planSteps } from '../plan/plan-steps.ts'
import { traceRows } from '../preview/trace-rows.ts'
import type { Step, World } from '../step/step.ts'
import { candidatesFor } from './candidate.ts'

const SAMPLE = 5000

export interface Suggestion {
  step: Step
  reason: string
  /** rows of the sample that the step changes or refuses */
  changed: number
  rejected: number
  sampled: number
}

/**
 * Steps that would do something to this data, in the order they belong in: candidates from what each column seems to hold, each tried on a
 * sample after those before it, and kept only where rows change or are refused.
 */
export async function suggestSteps(
  engine: Engine,
  input: { columns: readonly Column[]; glob: string; world: World },
): Promise<Suggestion[]> {
  return engine.session(async (session) => {
    const source = `(select * from read_parquet(${text(input.glob)}) using sample reservoir(${SAMPLE} rows) repeatable (1))`
    const texts = input.columns.filter((column) => column.type === 'text')
    if (texts.length === 0) return []
    const rows = await session.query<{ cells: (string | null)[] }>(
      `select [${list(texts.map((c) => ident(c.name)))}] as cells from ${source} limit 300`,
    )
    const recognised = texts.map((column, i) => ({
      column,
      semantic: recognizeColumn({ name: column.name, title: column.title, samples: rows.map((r) => r.cells[i] ?? '') })
        .semantic,
      samples: rows.flatMap((r) => r.cells[i] ?? []),
    }))
    const candidates = candidatesFor(recognised)
    const plan = planSteps(
      candidates.map((c) => c.step),
      input.columns,
      input.world,
    )
    const trace = await traceRows(session, plan, source)
    const faulty = new Set(plan.problems.map((p) => p.step))
    return candidates.flatMap(({ step, why }, i): Suggestion[] => {
      const report = trace.steps[i]
      if (!report || faulty.has(step.id) || report.changed + report.rejected === 0) return []
      const { changed, rejected } = report
      const refused = rejected > 0 ? `，${rejected} 行认不出来` : ''
      return [
        {
          step,
          changed,
          rejected,
          sampled: trace.rows,
          reason: `${why}：${trace.rows} 行样本中 ${changed} 行会改变${refused}`,
        },
      ]
    })
  })
}
