import type { Dataset } from '@shuyuan/intake'
import type { LegalLimit } from './rule.ts'

/** The limits that apply to data of such columns. Pure. */
export function limitsOfDataset(limits: readonly LegalLimit[], columns: Dataset['columns']): LegalLimit[] {
  const personal = columns.some((column) => column.sensitivity !== 'none')
  const important = gradeOf(columns) >= 3
  return limits.filter(({ id }) => id === 'all' || (id === 'personal' && personal) || (id === 'important' && important))
}

/** The highest grade of the columns. */
export function gradeOf(columns: Dataset['columns']): number {
  return Math.max(1, ...columns.map((column) => column.grade))
}
