import { planSteps, type Step } from '@shuyuan/cleansing'
import { columns } from './person-rules.ts'

const step = (kind: string, params: Record<string, unknown>): Step => ({ id: kind, kind, params })
const texts = columns.filter((c) => c.type === 'text').map((c) => c.name)

/** Ten steps that a table of persons goes through. */
export const tenSteps: Step[] = [
  step('trim', { columns: texts }),
  step('blank', { columns: texts, words: ['-', '无', 'NULL'] }),
  step('width', { columns: texts, to: 'letters' }),
  step('simplify', { columns: ['name'] }),
  step('space', { columns: ['address'], blanks: 'one' }),
  step('name', { columns: ['name'] }),
  step('id_number', { columns: ['id_number'], onError: 'keep' }),
  step('phone', { columns: ['mobile'], onError: 'keep' }),
  step('derive', { into: 'mark', expression: `upper(left("id", 6))` }),
  step('reject', { condition: `"id" is null`, reason: '缺主键' }),
]

/** The plan of these steps over the person table. */
export function cleansingPlan(): ReturnType<typeof planSteps> {
  const registered = columns.map((c) => ({
    ...c,
    grade: 2 as const,
    sensitivity: 'none' as const,
    required: false,
    key: false,
  }))
  const plan = planSteps(tenSteps, registered, { today: '2026-03-02', codeLists: new Map(), datasets: new Map() })
  if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems))
  return plan
}
